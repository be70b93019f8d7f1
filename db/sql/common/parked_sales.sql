-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.label, COALESCE(p.name, '') AS customer_name, c.parked_at,
    (SELECT CAST(COALESCE(SUM(l.quantity), 0) AS bigint) FROM cart_line l WHERE l.cart_id = c.id)
        AS copies,
    COALESCE((SELECT b.title
        FROM cart_line l
        JOIN book b ON b.id = l.book_id
        WHERE l.cart_id = c.id
        ORDER BY l.added_at, l.id
        LIMIT 1), '') AS first_title
FROM cart c
LEFT JOIN customer p ON p.id = c.customer_id
WHERE c.shop_id = :shop
    AND c.parked_at IS NOT NULL
ORDER BY c.parked_at DESC, c.id DESC
LIMIT 100
