-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.login, a.display_name
FROM shop_assignment sa
JOIN account a ON a.id = sa.account_id
WHERE sa.shop_id = :shop
    AND a.active
ORDER BY a.login
