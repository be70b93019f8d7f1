-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was counted, and what of it a stocktake that was posted since has settled.
SELECT count(*) AS books,
    COALESCE(sum(CASE WHEN t.counted_position > l.position THEN 1 ELSE 0 END), 0) AS superseded
FROM stocktake k
JOIN stocktake_line l ON l.stocktake_id = k.id
JOIN stock_balance t ON t.shop_id = k.shop_id AND t.book_id = l.book_id
WHERE k.id = :stocktake
