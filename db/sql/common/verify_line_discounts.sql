-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A line's discount is what its rules took off, no more and no less.
SELECT orders.number || ' ' || order_line.line_no AS subject,
    COALESCE(parts.amount, 0) AS expected,
    order_line.discount_minor AS found
FROM order_line
JOIN orders ON orders.id = order_line.order_id
LEFT JOIN (
    SELECT order_line_id, CAST(sum(amount_minor) AS bigint) AS amount
    FROM order_line_rule
    GROUP BY order_line_id
) parts ON parts.order_line_id = order_line.id
WHERE order_line.discount_minor <> COALESCE(parts.amount, 0)
    AND orders.source = ''
ORDER BY subject
LIMIT 1000
