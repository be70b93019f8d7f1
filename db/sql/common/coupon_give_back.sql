-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE coupon
SET uses_left = uses_left + 1
WHERE code IN (SELECT code FROM coupon_use WHERE order_id = :order)
