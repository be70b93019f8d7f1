-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An order with a coupon has used it, unless it was cancelled; and nobody else has.
SELECT orders.number AS subject,
    CASE WHEN orders.state = 'cancelled' THEN '' ELSE orders.coupon_code END AS expected,
    COALESCE(coupon_use.code, '') AS found
FROM orders
LEFT JOIN coupon_use ON coupon_use.order_id = orders.id
WHERE (orders.coupon_code <> '' OR coupon_use.code IS NOT NULL)
    AND orders.source = ''
    AND CASE WHEN orders.state = 'cancelled' THEN '' ELSE orders.coupon_code END
        <> COALESCE(coupon_use.code, '')
ORDER BY subject
LIMIT 1000
