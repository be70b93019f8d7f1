-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.kind, e.amount_minor, e.order_id, COALESCE(o.number, '') AS order_number,
    s.code AS shop_code, s.name AS shop_name, a.display_name AS actor_name, e.note, e.at
FROM voucher_entry e
JOIN shop s ON s.id = e.shop_id
JOIN account a ON a.id = e.actor_id
LEFT JOIN orders o ON o.id = e.order_id
WHERE e.voucher_id = :voucher
ORDER BY e.at, e.id
LIMIT 500
