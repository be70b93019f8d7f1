-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO purchase_order_line (id, purchase_order_id, line_no, book_id, quantity, unit_cost_minor)
VALUES (:id, :order, :line_no, :book, :quantity, :unit_cost)
