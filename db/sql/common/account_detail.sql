-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.login, a.role, a.display_name, a.email, a.language, a.active, a.created_at,
    a.changed_at, c.id AS customer_id
FROM account a
LEFT JOIN customer c ON c.account_id = a.id
WHERE a.id = :account
