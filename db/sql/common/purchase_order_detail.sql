-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.id, p.number, p.state, p.supplier_id, COALESCE(su.name, '') AS supplier, p.shop_id,
    s.code AS shop_code, s.name AS shop_name, p.note, p.copies, p.cost_minor,
    (SELECT w.currency FROM workspace w) AS currency, a.display_name AS actor_name,
    p.created_at AS created_at, p.received, p.expected_on, p.sent_at, p.closed_at
FROM purchase_order p
JOIN shop s ON s.id = p.shop_id
JOIN account a ON a.id = p.actor_id
LEFT JOIN supplier su ON su.id = p.supplier_id
WHERE p.id = :id
