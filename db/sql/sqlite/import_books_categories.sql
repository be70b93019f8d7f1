-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT book_id, category_id
FROM book_category
WHERE book_id IN (SELECT value FROM json_each(:books))
ORDER BY book_id, category_id
