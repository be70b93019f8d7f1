-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.shop_id, s.code AS shop_code, s.name AS shop_name, s.prices_include_tax,
    s.time_zone, c.coupon_code, c.discount_bp, c.discount_minor,
    c.customer_id, COALESCE(p.name, '') AS customer_name, c.owner_id, c.label, w.currency,
    c.created_at, c.changed_at
FROM cart c
JOIN shop s ON s.id = c.shop_id
CROSS JOIN workspace w
LEFT JOIN customer p ON p.id = c.customer_id
WHERE c.id = :cart
