-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE stocktake
SET state = 'abandoned',
    note = CASE WHEN :note = '' THEN note WHEN note = '' THEN :note ELSE note || :break || :note END,
    changed_at = :at
WHERE id = :stocktake
    AND state IN ('counting', 'recounting')
RETURNING id
