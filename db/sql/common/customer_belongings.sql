-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    (SELECT count(*) FROM orders o WHERE o.customer_id = c.id) AS orders,
    (SELECT count(*) FROM cart b WHERE b.customer_id = c.id) AS carts,
    (SELECT count(*) FROM voucher v WHERE v.customer_id = c.id) AS vouchers,
    (SELECT count(*) FROM customer_address a WHERE a.customer_id = c.id AND a.active) AS addresses
FROM customer c
WHERE c.id = :customer
