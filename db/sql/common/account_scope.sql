-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.role, c.id AS customer_id
FROM account a
LEFT JOIN customer c ON c.account_id = a.id
WHERE a.id = :account
    AND a.active
