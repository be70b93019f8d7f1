-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where it was: in its first pass, or while counting again.
UPDATE stocktake
SET state = CASE WHEN pass = 1 THEN 'counting' ELSE 'recounting' END,
    changed_at = :at
WHERE id = :stocktake
    AND state = 'abandoned'
RETURNING id
