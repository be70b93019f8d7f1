-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only from the state that the rule was checked against.
UPDATE transfer
SET state = 'received',
    received = :copies,
    missing = :missing,
    note = :note,
    received_at = :at,
    received_by_id = :actor,
    changed_at = :at
WHERE id = :transfer
    AND state = 'dispatched'
RETURNING id
