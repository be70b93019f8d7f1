-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The stock of all that a stocktake has counted and, if the rest is taken for gone, of all that it
-- is about, locked in the order of the key, so that two commands never wait for each other.
WITH held AS (
    SELECT t.book_id
    FROM stocktake k
    JOIN stock_balance t ON t.shop_id = k.shop_id
    WHERE k.id = :stocktake
        AND (EXISTS (
            SELECT 1
            FROM stocktake_line l
            WHERE l.stocktake_id = k.id
                AND l.book_id = t.book_id)
            OR (CAST(:zero AS boolean) AND (k.scope = 'shop'
            OR (k.scope = 'shelf' AND t.shelf = k.shelf)
            OR (k.scope = 'category' AND t.book_id IN (
                SELECT bc.book_id
                FROM category top
                JOIN category c ON substr(c.path, 1, length(top.path)) = top.path
                JOIN book_category bc ON bc.category_id = c.id
                WHERE top.id = k.category_id)))))
    ORDER BY t.book_id
    FOR UPDATE OF t
)
SELECT count(*) AS books
FROM held
