-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every movement belongs to a balance.
SELECT shop.code || ' ' || book.code AS subject, 1 AS expected, 0 AS found
FROM (
    SELECT DISTINCT shop_id, book_id
    FROM stock_movement
    EXCEPT
    SELECT shop_id, book_id
    FROM stock_balance
) orphan
JOIN shop ON shop.id = orphan.shop_id
JOIN book ON book.id = orphan.book_id
ORDER BY subject
LIMIT 1000
