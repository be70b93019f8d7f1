-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.id, l.line_no, l.book_id, l.code, l.title, l.quantity, l.returned, l.unit_minor,
    l.discount_minor, l.tax_rate_bp, l.tax_minor, l.total_minor
FROM order_line l
WHERE l.order_id = :order
ORDER BY l.line_no
