-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pair.above_id AS id, count(*) AS subtree_count
FROM (
    SELECT DISTINCT above.id AS above_id, bc.book_id
    FROM category c
    JOIN book_category bc ON bc.category_id = c.id
    JOIN category above ON substr(c.path, 1, length(above.path)) = above.path
) pair
GROUP BY pair.above_id
