-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.id, g.name, 0 AS members
FROM customer_group_member m
JOIN customer_group g ON g.id = m.group_id
WHERE m.customer_id = :customer
ORDER BY g.name_key, g.id
