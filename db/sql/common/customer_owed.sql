-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- On account: paid for by a promise; what was given back to the account is negative.
SELECT COALESCE((SELECT w.currency FROM workspace w), '') AS currency, CAST(COALESCE((
        SELECT sum(t.amount_minor)
        FROM orders o
        JOIN tender t ON t.order_id = o.id
        WHERE o.customer_id = c.id
            AND t.kind = 'account'
    ), 0) AS bigint) AS owed_minor
FROM customer c
WHERE c.id = :customer
