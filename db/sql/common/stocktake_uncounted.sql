-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the shop should have of the scope and nobody counted, here or in another stocktake.
SELECT count(*) AS books, COALESCE(CAST(sum(t.on_hand) AS bigint), 0) AS copies
FROM stocktake k
JOIN stock_balance t ON t.shop_id = k.shop_id
WHERE k.id = :stocktake
    AND k.state <> 'posted'
    AND t.on_hand <> 0
    AND (k.scope = 'shop'
        OR (k.scope = 'shelf' AND t.shelf = k.shelf)
        OR (k.scope = 'category' AND t.book_id IN (
            SELECT bc.book_id
            FROM category top
            JOIN category c ON substr(c.path, 1, length(top.path)) = top.path
            JOIN book_category bc ON bc.category_id = c.id
            WHERE top.id = k.category_id)))
    AND NOT EXISTS (
        SELECT 1
        FROM stocktake_line l
        JOIN stocktake holder ON holder.id = l.stocktake_id
        WHERE l.book_id = t.book_id
            AND (holder.id = k.id
                OR (holder.shop_id = k.shop_id AND holder.state IN ('counting', 'recounting'))))
