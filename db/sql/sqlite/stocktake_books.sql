-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a stocktake knows of each of these books, whose stock is held: its line, whether the book
-- belongs to what is counted, and another stocktake of the shop that counts it.
SELECT t.book_id, l.counted, l.expected, l.position, l.pass, l.moved,
    (
        SELECT max(other.number)
        FROM stocktake_line theirs
        JOIN stocktake other ON other.id = theirs.stocktake_id
        WHERE theirs.book_id = t.book_id
            AND other.id <> k.id
            AND other.shop_id = k.shop_id
            AND other.state IN ('counting', 'recounting')
    ) AS elsewhere,
    (k.scope = 'shop'
        OR (k.scope = 'shelf' AND t.shelf = k.shelf)
        OR (k.scope = 'category' AND EXISTS (
            SELECT 1
            FROM book_category bc
            JOIN category c ON c.id = bc.category_id
            JOIN category top ON substr(c.path, 1, length(top.path)) = top.path
            WHERE bc.book_id = t.book_id
                AND top.id = k.category_id))) AS in_scope
FROM stocktake k
JOIN stock_balance t ON t.shop_id = k.shop_id
LEFT JOIN stocktake_line l ON l.stocktake_id = k.id AND l.book_id = t.book_id
WHERE k.id = :stocktake
    AND t.book_id IN (SELECT value FROM json_each(:books))
