-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, isbn, own_code, title, subtitle, authors, publisher, title_key, authors_key, publisher_key, search_key
FROM book
WHERE id > :after
ORDER BY id
LIMIT :limit
