-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether any book of the shop stands on the shelf.
SELECT 1 AS found
FROM stock_balance
WHERE shop_id = :shop
    AND shelf = :shelf
    AND shelf <> ''
LIMIT 1
