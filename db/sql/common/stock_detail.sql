-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT on_hand, reserved, in_transit, on_order, reorder_level, shelf, last_sold_on, last_received_on
FROM stock_balance
WHERE shop_id = :shop
    AND book_id = :book
