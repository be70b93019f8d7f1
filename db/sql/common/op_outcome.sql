-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT outcome, reason, result
FROM op_applied
WHERE op_id = :op
