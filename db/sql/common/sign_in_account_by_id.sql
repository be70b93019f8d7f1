-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT account.id, account.login, account.role, account.display_name, account.language,
    account.verifier, account.active, customer.id AS customer_id
FROM account
LEFT JOIN customer ON customer.account_id = account.id
WHERE account.id = :account
