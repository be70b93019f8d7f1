-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the lines of a stocktake, those that another one of the shop counts by now.
SELECT DISTINCT b.code, b.title, other.number
FROM stocktake_line l
JOIN stocktake k ON k.id = l.stocktake_id
JOIN stocktake_line theirs ON theirs.book_id = l.book_id AND theirs.stocktake_id <> l.stocktake_id
JOIN stocktake other ON other.id = theirs.stocktake_id
JOIN book b ON b.id = l.book_id
WHERE l.stocktake_id = :stocktake
    AND other.shop_id = k.shop_id
    AND other.state IN ('counting', 'recounting')
ORDER BY b.code
LIMIT 100
