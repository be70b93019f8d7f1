-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO supplier_return_line (id, supplier_return_id, line_no, book_id, quantity, reason, unit_cost_minor)
VALUES (:id, :supplier_return, :line_no, :book, :quantity, :reason, :unit_cost)
