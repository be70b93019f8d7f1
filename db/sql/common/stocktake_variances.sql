-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What goes into the ledger, in the order of the key.
SELECT l.book_id, l.counted - l.expected AS variance
FROM stocktake k
JOIN stocktake_line l ON l.stocktake_id = k.id
JOIN stock_balance t ON t.shop_id = k.shop_id AND t.book_id = l.book_id
WHERE k.id = :stocktake
    AND l.counted <> l.expected
    AND t.counted_position <= l.position
ORDER BY l.book_id
