-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT f.id, f.number, f.state, s.name AS party, f.dispatched_at AS at, i.quantity AS copies
FROM stock_incoming i
JOIN transfer_line l ON l.id = i.line_id
JOIN transfer f ON f.id = l.transfer_id
JOIN shop s ON s.id = f.from_shop_id
WHERE i.shop_id = :shop
    AND i.book_id = :book
    AND i.kind = 'in_transit'
ORDER BY f.dispatched_at, f.id
LIMIT :most
