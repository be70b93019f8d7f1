-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO supplier_book (supplier_id, book_id, unit_cost_minor, delivered_on)
VALUES (:supplier, :book, :unit_cost, :date)
ON CONFLICT (supplier_id, book_id) DO UPDATE
SET unit_cost_minor = COALESCE(excluded.unit_cost_minor, supplier_book.unit_cost_minor),
    delivered_on = excluded.delivered_on
