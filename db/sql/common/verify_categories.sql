-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Level and path of a category follow from its parent's.
SELECT category.name AS subject, COALESCE(above.level + 1, 0) AS expected, category.level AS found
FROM category
LEFT JOIN category above ON above.id = category.parent_id
WHERE category.level <> COALESCE(above.level + 1, 0)
    OR category.path <> COALESCE(above.path, '') || CAST(category.id AS text) || '/'
ORDER BY subject
LIMIT 1000
