-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.account_id, COALESCE(a.login, '') AS login, c.name, c.email, c.phone, c.street,
    c.city, c.postcode, c.country, c.note, COALESCE(c.number, '') AS number, c.active,
    c.merged_into_id, COALESCE(k.name, '') AS merged_into_name, c.created_at, c.changed_at
FROM customer c
LEFT JOIN account a ON a.id = c.account_id
LEFT JOIN customer k ON k.id = c.merged_into_id
WHERE c.id = :customer
