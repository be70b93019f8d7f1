-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT on_hand
FROM stock_balance
WHERE shop_id = :shop
    AND book_id = :book
