-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- At or below the reorder level with what is on its way; the worst first.
-- Shops are compared as texts, so that the index of what is looked for is taken and not that of shops.
SELECT n.shop_id, s.code AS shop, n.book_id, k.code, k.title, n.on_hand, n.reserved, n.reorder_level,
    n.on_order, n.in_transit, n.last_sold_on, n.total
FROM (
    SELECT b.shop_id, b.book_id, b.on_hand, b.reserved, b.reorder_level, b.on_order, b.in_transit,
        b.last_sold_on, COUNT(*) OVER () AS total
    FROM stock_balance b
    WHERE b.reorder_level IS NOT NULL
        AND b.on_hand - b.reserved <= b.reorder_level
        AND b.on_hand - b.reserved + b.on_order + b.in_transit <= b.reorder_level
        AND CAST(b.shop_id AS text) IN (
                SELECT CAST(w.id AS text)
                FROM shop w
                WHERE CAST(:shops AS text) = '*'
                    OR CAST(:shops AS text) LIKE '%' || CAST(w.id AS text) || '%')
    ORDER BY b.on_hand - b.reserved, b.shop_id, b.book_id
    LIMIT :limit
) n
JOIN shop s ON s.id = n.shop_id
JOIN book k ON k.id = n.book_id
ORDER BY n.on_hand - n.reserved, s.code, k.title_key, n.book_id
