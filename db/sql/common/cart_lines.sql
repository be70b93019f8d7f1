-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.id, l.book_id, b.code, b.title, b.authors, l.quantity, b.price_minor, b.tax_rate_bp,
    l.discount_bp, l.discount_minor,
    COALESCE(t.on_hand - t.reserved, 0) AS available
FROM cart_line l
JOIN cart c ON c.id = l.cart_id
JOIN book b ON b.id = l.book_id
LEFT JOIN stock_balance t ON t.shop_id = c.shop_id AND t.book_id = l.book_id
WHERE l.cart_id = :cart
ORDER BY l.added_at, l.id
