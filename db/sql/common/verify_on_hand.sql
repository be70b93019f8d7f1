-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- On hand is the sum of the ledger.
SELECT shop.code || ' ' || book.code AS subject, difference.expected, difference.found
FROM (
    SELECT COALESCE(balance.shop_id, ledger.shop_id) AS shop_id,
        COALESCE(balance.book_id, ledger.book_id) AS book_id,
        COALESCE(ledger.quantity, 0) AS expected,
        COALESCE(balance.on_hand, 0) AS found
    FROM stock_balance balance
    LEFT JOIN (
        SELECT shop_id, book_id, CAST(SUM(quantity) AS bigint) AS quantity
        FROM stock_movement
        GROUP BY shop_id, book_id
    ) ledger ON ledger.shop_id = balance.shop_id AND ledger.book_id = balance.book_id
    WHERE balance.on_hand <> COALESCE(ledger.quantity, 0)
) difference
JOIN shop ON shop.id = difference.shop_id
JOIN book ON book.id = difference.book_id
ORDER BY subject
LIMIT 1000
