-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes of their own, not those that stand behind a key. column_name is NULL for an expression.
SELECT listed.name AS table_name, found.name AS index_name, found."unique" AS is_unique,
    parts.seqno AS position, parts.name AS column_name
FROM pragma_table_list AS listed
    JOIN pragma_index_list(listed.name) AS found
    JOIN pragma_index_xinfo(found.name) AS parts
WHERE listed.schema = 'main' AND listed.type = 'table' AND found.origin = 'c' AND parts.key = 1
ORDER BY listed.name, found.name, parts.seqno
