-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE orders
SET subtotal_minor = :subtotal,
    discount_minor = :discount,
    tax_minor = :tax,
    total_minor = :total,
    line_count = :line_count,
    book_count = :book_count,
    note = :note,
    changed_at = :at
WHERE id = :order
