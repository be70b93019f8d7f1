-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) AS books
FROM stocktake_line
WHERE stocktake_id = :stocktake
    AND (counted <> expected OR moved)
