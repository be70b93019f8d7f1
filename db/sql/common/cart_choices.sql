-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, s.code AS shop_code, COALESCE(p.name, '') AS customer_name, c.label, c.changed_at,
    (SELECT count(*) FROM cart_line l WHERE l.cart_id = c.id) AS line_count
FROM cart c
JOIN shop s ON s.id = c.shop_id
LEFT JOIN customer p ON p.id = c.customer_id
WHERE c.owner_id = :account
    AND c.device_id IS NULL
ORDER BY c.created_at DESC, c.id DESC
LIMIT 100
