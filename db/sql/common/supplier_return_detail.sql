-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.id, r.number, r.state, r.supplier_id, COALESCE(su.name, '') AS supplier, r.shop_id,
    s.code AS shop_code, s.name AS shop_name, r.note, r.copies, r.cost_minor,
    (SELECT w.currency FROM workspace w) AS currency, a.display_name AS actor_name,
    r.requested_at AS created_at, r.authorisation, r.credit_reference, r.credit_minor, r.sent_at, r.credited_at
FROM supplier_return r
JOIN shop s ON s.id = r.shop_id
JOIN account a ON a.id = r.actor_id
LEFT JOIN supplier su ON su.id = r.supplier_id
WHERE r.id = :id
