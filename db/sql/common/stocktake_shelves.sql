-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shelves of a shop, with how many books stand on each.
SELECT shelf, count(*) AS books
FROM stock_balance
WHERE shop_id = :shop
    AND shelf <> ''
GROUP BY shelf
ORDER BY shelf
LIMIT 2000
