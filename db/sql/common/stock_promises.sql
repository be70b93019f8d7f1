-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.id, o.number, o.state, COALESCE(c.name, '') AS party, o.placed_at AS at,
    CAST(sum(r.quantity) AS bigint) AS copies
FROM stock_reservation r
JOIN order_line l ON l.id = r.order_line_id
JOIN orders o ON o.id = l.order_id
LEFT JOIN customer c ON c.id = o.customer_id
WHERE r.shop_id = :shop
    AND r.book_id = :book
GROUP BY o.id, o.number, o.state, c.name, o.placed_at
ORDER BY o.placed_at, o.id
LIMIT :most
