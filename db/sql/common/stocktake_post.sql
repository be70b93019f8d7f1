-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE stocktake
SET state = 'posted',
    note = CASE WHEN :note = '' THEN note WHEN note = '' THEN :note ELSE note || :break || :note END,
    posted_at = :at,
    changed_at = :at,
    posted_by_id = :actor
WHERE id = :stocktake
    AND state IN ('counting', 'recounting')
RETURNING id
