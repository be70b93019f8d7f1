-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends, against new lines too: a line put in while the cart is being ordered
-- would vanish with it unseen.
SELECT id, shop_id, customer_id, owner_id, device_id, parked_at, coupon_code, discount_bp, discount_minor,
    label
FROM cart
WHERE id = :cart
FOR UPDATE
