-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.name
FROM book_author ba
JOIN author a ON a.id = ba.author_id
WHERE ba.book_id = :book
ORDER BY ba.position
