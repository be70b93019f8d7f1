-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE stock_balance
SET reorder_level = :reorder_level,
    shelf = :shelf
WHERE shop_id = :shop
    AND book_id = :book
