-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stock_balance (shop_id, book_id)
SELECT :shop, value
FROM json_each(:books)
WHERE TRUE
ON CONFLICT (shop_id, book_id) DO NOTHING
