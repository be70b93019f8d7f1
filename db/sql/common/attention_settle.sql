-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE attention_item
SET state = 'settled',
    note = :note,
    settled_at = :at,
    settled_by_id = :actor
WHERE id = :id
    AND state = 'open'
RETURNING id
