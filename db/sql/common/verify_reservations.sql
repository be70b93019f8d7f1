-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lines of orders that wait to be handed over are reserved in full, others not at all.
SELECT orders.number || ' ' || order_line.line_no AS subject,
    CASE WHEN orders.state IN ('placed', 'paid') THEN order_line.quantity ELSE 0 END AS expected,
    COALESCE(held.quantity, 0) AS found
FROM order_line
JOIN orders ON orders.id = order_line.order_id
LEFT JOIN stock_reservation held ON held.order_line_id = order_line.id
WHERE COALESCE(held.quantity, 0)
    <> CASE WHEN orders.state IN ('placed', 'paid') THEN order_line.quantity ELSE 0 END
ORDER BY subject
LIMIT 1000
