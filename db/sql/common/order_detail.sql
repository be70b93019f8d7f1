-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.id, o.number, o.shop_id, o.shop_code, s.name AS shop_name,
    s.street AS shop_street, s.postcode AS shop_postcode, s.city AS shop_city,
    s.country AS shop_country, o.customer_id, o.customer_name,
    o.clerk_id, o.clerk_login, a.display_name AS clerk_name, o.channel, o.state, o.currency,
    o.prices_include_tax, o.subtotal_minor, o.discount_minor, o.tax_minor, o.total_minor,
    o.paid_minor, o.refunded_minor, o.book_count, o.coupon_code, o.note, o.source,
    o.delivery_name, o.delivery_street, o.delivery_city, o.delivery_postcode, o.delivery_country,
    o.placed_at,
    o.business_date, o.changed_at
FROM orders o
JOIN shop s ON s.id = o.shop_id
JOIN account a ON a.id = o.clerk_id
WHERE o.id = :order
