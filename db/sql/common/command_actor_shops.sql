-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT shop_id
FROM shop_assignment
WHERE account_id = :actor
ORDER BY shop_id
