-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reserved is the sum of the reservations.
SELECT shop.code || ' ' || book.code AS subject, COALESCE(held.quantity, 0) AS expected,
    balance.reserved AS found
FROM stock_balance balance
JOIN shop ON shop.id = balance.shop_id
JOIN book ON book.id = balance.book_id
LEFT JOIN (
    SELECT shop_id, book_id, CAST(SUM(quantity) AS bigint) AS quantity
    FROM stock_reservation
    GROUP BY shop_id, book_id
) held ON held.shop_id = balance.shop_id AND held.book_id = balance.book_id
WHERE balance.reserved <> COALESCE(held.quantity, 0)
ORDER BY subject
LIMIT 1000
