-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE stocktake_line
SET posted = counted - expected
FROM stock_balance t
WHERE stocktake_line.stocktake_id = :stocktake
    AND stocktake_line.counted <> stocktake_line.expected
    AND t.shop_id = :shop
    AND t.book_id = stocktake_line.book_id
    AND t.counted_position <= stocktake_line.position
