-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sale that is open at a till.
SELECT id, (SELECT COUNT(*) FROM cart_line WHERE cart_line.cart_id = cart.id) AS line_count
FROM cart
WHERE device_id = :device
    AND shop_id = :shop
    AND parked_at IS NULL
ORDER BY created_at
LIMIT 1
