-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stock_reservation (order_line_id, shop_id, book_id, quantity)
VALUES (:line, :shop, :book, :quantity)
