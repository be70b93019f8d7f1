-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT cart_line.id, cart_line.cart_id, cart_line.book_id, cart_line.quantity,
    cart_line.discount_bp, cart_line.discount_minor, cart.customer_id, cart.owner_id, cart.shop_id,
    book.title
FROM cart_line
JOIN cart ON cart.id = cart_line.cart_id
JOIN book ON book.id = cart_line.book_id
WHERE cart_line.id = :line
