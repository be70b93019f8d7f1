-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO delivery_line (id, delivery_id, line_no, shop_id, supplier_id, book_id, quantity, damaged,
    expected, unit_cost_minor, return_by_date)
VALUES (:id, :delivery, :line_no, :shop, :supplier, :book, :quantity, :damaged,
    :expected, :unit_cost, :return_by)
