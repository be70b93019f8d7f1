-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only from the state that the rule was checked against.
UPDATE transfer
SET state = 'dispatched',
    dispatched = :copies,
    note = :note,
    dispatched_at = :at,
    dispatched_by_id = :actor,
    changed_at = :at
WHERE id = :transfer
    AND state = 'requested'
RETURNING id
