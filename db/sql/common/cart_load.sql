-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, shop_id, customer_id, owner_id, device_id, parked_at, coupon_code, discount_bp, discount_minor,
    label
FROM cart
WHERE id = :cart
