-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Could go back until a day that is over, and are still there; the oldest first.
-- Shops are compared as texts, so that the index of what is looked for is taken and not that of shops.
SELECT n.shop_id, s.code AS shop, n.book_id, k.code, k.title, n.return_by_date, n.copies, n.total,
    d.number AS delivery, COALESCE(u.name, '') AS supplier
FROM (
    SELECT l.id, l.shop_id, l.book_id, l.delivery_id, l.supplier_id, l.return_by_date,
        CASE WHEN h.on_hand < l.quantity - l.returned THEN h.on_hand
            ELSE l.quantity - l.returned END AS copies,
        COUNT(*) OVER () AS total
    FROM delivery_line l
    JOIN stock_balance h ON h.shop_id = l.shop_id AND h.book_id = l.book_id
    WHERE l.return_by_date IS NOT NULL
        AND l.returned < l.quantity
        AND l.return_by_date < :today
        AND h.on_hand > 0
        AND CAST(l.shop_id AS text) IN (
                SELECT CAST(w.id AS text)
                FROM shop w
                WHERE CAST(:shops AS text) = '*'
                    OR CAST(:shops AS text) LIKE '%' || CAST(w.id AS text) || '%')
    ORDER BY l.return_by_date, l.id
    LIMIT :limit
) n
JOIN shop s ON s.id = n.shop_id
JOIN book k ON k.id = n.book_id
JOIN delivery d ON d.id = n.delivery_id
LEFT JOIN supplier u ON u.id = n.supplier_id
ORDER BY n.return_by_date, n.id
