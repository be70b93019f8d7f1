-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, name_key
FROM customer
WHERE id = :id
UNION
SELECT customer.id, customer.name, customer.name_key
FROM account
JOIN customer ON customer.account_id = account.id
WHERE account.login = :name
