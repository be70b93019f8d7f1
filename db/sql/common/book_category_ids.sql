-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT category_id AS item
FROM book_category
WHERE book_id = :book
ORDER BY category_id
