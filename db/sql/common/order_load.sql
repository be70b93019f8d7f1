-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT orders.id, orders.number, orders.shop_id, orders.customer_id, orders.channel, orders.state,
    orders.total_minor, orders.paid_minor, orders.refunded_minor, orders.business_date,
    orders.device_sequence, orders.coupon_code, orders.note, shop.time_zone
FROM orders
JOIN shop ON shop.id = orders.shop_id
WHERE orders.id = :id
    OR orders.number = :name
