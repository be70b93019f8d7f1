-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id, s.code, s.name
FROM shop_assignment sa
JOIN shop s ON s.id = sa.shop_id
WHERE sa.account_id = :account
ORDER BY s.code
