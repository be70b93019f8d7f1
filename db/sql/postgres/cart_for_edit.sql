-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT customer_id, label, coupon_code, discount_bp, discount_minor
FROM cart
WHERE id = :id
FOR UPDATE
