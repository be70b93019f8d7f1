-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of the key, so that two commands never wait for each other.
INSERT INTO stock_balance (shop_id, book_id)
SELECT :shop, CAST(value AS uuid)
FROM json_array_elements_text(CAST(:books AS json))
ORDER BY 2
ON CONFLICT (shop_id, book_id) DO NOTHING
