-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT book_id, on_hand, reserved, position, counted_position
FROM stock_balance
WHERE shop_id = :shop
    AND book_id IN (SELECT value FROM json_each(:books))
ORDER BY book_id
