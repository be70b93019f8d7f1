-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Copies leave the stock when an order is handed over, and only those that came back return.
SELECT orders.number AS subject,
    CASE WHEN orders.state IN ('handed_over', 'sent', 'completed', 'returned')
        THEN lines.returned - orders.book_count ELSE 0 END AS expected,
    COALESCE(moved.quantity, 0) AS found
FROM orders
JOIN (
    SELECT order_id, CAST(SUM(returned) AS bigint) AS returned
    FROM order_line
    GROUP BY order_id
) lines ON lines.order_id = orders.id
LEFT JOIN (
    SELECT document_id, CAST(SUM(quantity) AS bigint) AS quantity
    FROM stock_movement
    WHERE document_kind = 'order'
    GROUP BY document_id
) moved ON moved.document_id = orders.id
WHERE COALESCE(moved.quantity, 0)
    <> CASE WHEN orders.state IN ('handed_over', 'sent', 'completed', 'returned')
        THEN lines.returned - orders.book_count ELSE 0 END
ORDER BY subject
LIMIT 1000
