-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stock_incoming (line_id, kind, shop_id, book_id, quantity)
VALUES (:line, :kind, :shop, :book, :quantity)
