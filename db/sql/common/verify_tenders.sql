-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Paid less refunded is the sum of the tenders.
SELECT orders.number AS subject, COALESCE(tenders.amount, 0) AS expected,
    orders.paid_minor - orders.refunded_minor AS found
FROM orders
LEFT JOIN (
    SELECT order_id, CAST(SUM(amount_minor) AS bigint) AS amount
    FROM tender
    GROUP BY order_id
) tenders ON tenders.order_id = orders.id
WHERE orders.paid_minor - orders.refunded_minor <> COALESCE(tenders.amount, 0)
ORDER BY subject
LIMIT 1000
