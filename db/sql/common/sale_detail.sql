-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.shop_id, s.time_zone, s.prices_include_tax, c.customer_id,
    COALESCE(p.name, '') AS customer_name, c.label, c.coupon_code, c.discount_bp, c.discount_minor,
    w.currency
FROM cart c
JOIN shop s ON s.id = c.shop_id
CROSS JOIN workspace w
LEFT JOIN customer p ON p.id = c.customer_id
WHERE c.id = :cart
