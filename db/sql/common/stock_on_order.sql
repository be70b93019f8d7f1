-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.id, p.number, p.state, COALESCE(su.name, '') AS party, p.sent_at AS at, i.quantity AS copies
FROM stock_incoming i
JOIN purchase_order_line l ON l.id = i.line_id
JOIN purchase_order p ON p.id = l.purchase_order_id
LEFT JOIN supplier su ON su.id = p.supplier_id
WHERE i.shop_id = :shop
    AND i.book_id = :book
    AND i.kind = 'on_order'
ORDER BY p.sent_at, p.id
LIMIT :most
