-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE op_applied
SET outcome = :outcome,
    reason = :reason,
    result = :result,
    payload = :payload,
    pushed_by = :recorded_by
WHERE op_id = :op
RETURNING op_id
