-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Not the sales at a till: those belong to the device.
SELECT id
FROM cart
WHERE owner_id = :owner
    AND shop_id = :shop
    AND COALESCE(CAST(customer_id AS text), '') = :customer
    AND label = ''
    AND device_id IS NULL
ORDER BY created_at
LIMIT 1
