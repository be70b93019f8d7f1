-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.parent_id, c.code, c.name, c.level, c.active,
    (SELECT count(*) FROM book_category bc WHERE bc.category_id = c.id) AS book_count
FROM category c
ORDER BY c.level, c.position, c.name_key, c.id
