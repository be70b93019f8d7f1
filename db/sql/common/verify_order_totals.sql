-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The total of an order is the sum of its lines.
SELECT orders.number AS subject, COALESCE(lines.total, 0) AS expected, orders.total_minor AS found
FROM orders
LEFT JOIN (
    SELECT order_id, CAST(SUM(total_minor) AS bigint) AS total, CAST(SUM(tax_minor) AS bigint) AS tax,
        CAST(SUM(discount_minor) AS bigint) AS discount,
        CAST(SUM(quantity) AS bigint) AS copies, COUNT(*) AS line_count
    FROM order_line
    GROUP BY order_id
) lines ON lines.order_id = orders.id
WHERE orders.total_minor <> COALESCE(lines.total, 0)
    OR orders.tax_minor <> COALESCE(lines.tax, 0)
    OR orders.discount_minor <> COALESCE(lines.discount, 0)
    OR orders.book_count <> COALESCE(lines.copies, 0)
    OR orders.line_count <> COALESCE(lines.line_count, 0)
ORDER BY subject
LIMIT 1000
