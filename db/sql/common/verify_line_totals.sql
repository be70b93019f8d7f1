-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A line is its unit price times its copies less the discount, plus tax where prices are without.
SELECT orders.number || ' ' || order_line.line_no AS subject,
    order_line.unit_minor * order_line.quantity - order_line.discount_minor
        + CASE WHEN orders.prices_include_tax THEN 0 ELSE order_line.tax_minor END AS expected,
    order_line.total_minor AS found
FROM order_line
JOIN orders ON orders.id = order_line.order_id
WHERE order_line.total_minor <> order_line.unit_minor * order_line.quantity
    - order_line.discount_minor
    + CASE WHEN orders.prices_include_tax THEN 0 ELSE order_line.tax_minor END
ORDER BY subject
LIMIT 1000
