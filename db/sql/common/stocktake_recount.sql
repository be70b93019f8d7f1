-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE stocktake
SET state = 'recounting',
    pass = pass + 1,
    changed_at = :at
WHERE id = :stocktake
    AND state IN ('counting', 'recounting')
RETURNING pass
