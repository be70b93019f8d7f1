-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a customer bought of a book at a price before a moment and has not given back, the latest first.
-- The price is what was paid for a copy, discount and tax included.
SELECT order_line.id, order_line.order_id, order_line.quantity, order_line.returned
FROM order_line
JOIN orders ON orders.id = order_line.order_id
WHERE order_line.book_id = :book
    AND order_line.returned < order_line.quantity
    AND order_line.total_minor = CAST(:unit AS bigint) * order_line.quantity
    AND orders.customer_id = :customer
    AND orders.shop_id = :shop
    AND orders.source <> ''
    AND orders.state IN ('handed_over', 'sent', 'completed')
    AND orders.placed_at <= :at
ORDER BY orders.placed_at DESC, order_line.id
