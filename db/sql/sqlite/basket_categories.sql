-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Categories with a promotion that the books stand in or below.
SELECT DISTINCT placed.book_id, aim.target_id AS category_id
FROM book_category placed
JOIN category ON category.id = placed.category_id
JOIN promotion_target aim ON aim.kind = 'category'
    AND category.path LIKE '%' || CAST(aim.target_id AS text) || '/%'
WHERE placed.book_id IN (SELECT value FROM json_each(:books))
