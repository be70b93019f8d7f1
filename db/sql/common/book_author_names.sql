-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT author.name AS item
FROM book_author
JOIN author ON author.id = book_author.author_id
WHERE book_author.book_id = :book
ORDER BY book_author.position
