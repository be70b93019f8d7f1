-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT reorder_level, shelf
FROM stock_balance
WHERE shop_id = :shop
    AND book_id = :book
