-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT book_id, category_id
FROM book_category
WHERE book_id = ANY (ARRAY(SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(:books AS json))))
ORDER BY book_id, category_id
