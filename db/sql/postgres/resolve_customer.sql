-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Held, so that the customer is not merged into another while a command refers to them.
SELECT c.id, c.name, c.name_key, c.merged_into_id
FROM customer c
WHERE c.id IN (
    SELECT f.id
    FROM customer f
    WHERE f.id = :id
    UNION ALL
    SELECT f.id
    FROM customer f
    WHERE f.number = :number
    UNION ALL
    SELECT f.id
    FROM account a
    JOIN customer f ON f.account_id = a.id
    WHERE a.login = :name
)
ORDER BY CASE WHEN c.id = :id THEN 0 WHEN c.number = :number THEN 1 ELSE 2 END
FOR KEY SHARE OF c
