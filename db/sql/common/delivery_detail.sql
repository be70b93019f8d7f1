-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT d.id, d.number, '' AS state, d.supplier_id, COALESCE(su.name, '') AS supplier, d.shop_id,
    s.code AS shop_code, s.name AS shop_name, d.note, d.copies, d.cost_minor,
    (SELECT w.currency FROM workspace w) AS currency, a.display_name AS actor_name,
    d.received_at AS created_at, d.damaged, d.reference, d.purchase_order_id,
    COALESCE(p.number, '') AS purchase_order
FROM delivery d
JOIN shop s ON s.id = d.shop_id
JOIN account a ON a.id = d.actor_id
LEFT JOIN supplier su ON su.id = d.supplier_id
LEFT JOIN purchase_order p ON p.id = d.purchase_order_id
WHERE d.id = :id
