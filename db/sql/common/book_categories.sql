-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id AS category_id, above.name
FROM book_category bc
JOIN category c ON c.id = bc.category_id
JOIN category above ON substr(c.path, 1, length(above.path)) = above.path
WHERE bc.book_id = :book
ORDER BY c.path, above.level
