-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT g.id, g.name, (
        SELECT count(*)
        FROM customer_group_member m
        JOIN customer c ON c.id = m.customer_id
        WHERE m.group_id = g.id
            AND c.active
    ) AS members
FROM customer_group g
ORDER BY g.name_key, g.id
