-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The place in the ledger is the number of movements.
SELECT s.code || ' ' || b.code AS subject,
    CAST(COALESCE(m.movements, 0) AS text) AS expected,
    CAST(t.position AS text) AS found
FROM stock_balance t
JOIN shop s ON s.id = t.shop_id
JOIN book b ON b.id = t.book_id
LEFT JOIN (
    SELECT shop_id, book_id, count(*) AS movements
    FROM stock_movement
    GROUP BY shop_id, book_id
) m ON m.shop_id = t.shop_id AND m.book_id = t.book_id
WHERE COALESCE(m.movements, 0) <> t.position
