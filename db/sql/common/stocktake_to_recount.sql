-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The books that wait for their recount, as one walks along the shelves; not what was counted.
SELECT b.title, t.shelf
FROM stocktake k
JOIN stocktake_line l ON l.stocktake_id = k.id
JOIN book b ON b.id = l.book_id
JOIN stock_balance t ON t.shop_id = k.shop_id AND t.book_id = l.book_id
WHERE k.id = :stocktake
    AND k.state = 'recounting'
    AND l.pass < k.pass
    AND (l.counted <> l.expected OR l.moved)
ORDER BY t.shelf, b.title_key, b.id
LIMIT :limit
