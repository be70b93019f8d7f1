-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO order_line (id, order_id, line_no, book_id, code, title, quantity, unit_minor,
    discount_minor, tax_rate_bp, tax_minor, total_minor)
VALUES (:id, :order, :line_no, :book, :code, :title, :quantity, :unit, :discount, :tax_rate, :tax, :total)
