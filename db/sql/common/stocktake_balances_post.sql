-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Older counts of these books are out of date from here on.
UPDATE stock_balance
SET counted_position = stock_balance.position
FROM stocktake_line l
WHERE l.stocktake_id = :stocktake
    AND stock_balance.shop_id = :shop
    AND stock_balance.book_id = l.book_id
    AND stock_balance.counted_position <= l.position
