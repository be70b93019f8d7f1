-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- With what the giving shop has of each book now.
SELECT l.line_no, l.book_id, b.code, b.title, l.requested, l.dispatched, l.received, l.settled,
    COALESCE(i.quantity, 0) AS in_transit, COALESCE(h.on_hand - h.reserved, 0) AS available
FROM transfer_line l
JOIN transfer t ON t.id = l.transfer_id
JOIN book b ON b.id = l.book_id
LEFT JOIN stock_incoming i ON i.line_id = l.id
LEFT JOIN stock_balance h ON h.shop_id = t.from_shop_id AND h.book_id = l.book_id
WHERE l.transfer_id = :transfer
ORDER BY l.line_no
