-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is still owed for each order, the oldest first.
SELECT o.id, o.number, o.state, CAST(SUM(t.amount_minor) AS bigint) AS owed_minor
FROM orders o
JOIN tender t ON t.order_id = o.id AND t.kind = 'account'
WHERE o.customer_id = :customer
GROUP BY o.id, o.number, o.state, o.placed_at
HAVING SUM(t.amount_minor) > 0
ORDER BY o.placed_at, o.id
