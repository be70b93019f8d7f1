-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- kind: p primary key, u unique, f foreign key. One row per column, in the key's order.
SELECT listed.name AS table_name, 'p' AS kind, 'primary' AS key_name, found.pk AS position,
    found.name AS column_name, '' AS target_table, '' AS target_column, '' AS on_delete
FROM pragma_table_list AS listed
    JOIN pragma_table_info(listed.name) AS found
WHERE listed.schema = 'main' AND listed.type = 'table' AND found.pk > 0
UNION ALL
SELECT listed.name, 'u', keys.name, parts.seqno, parts.name, '', '', ''
FROM pragma_table_list AS listed
    JOIN pragma_index_list(listed.name) AS keys
    JOIN pragma_index_info(keys.name) AS parts
WHERE listed.schema = 'main' AND listed.type = 'table' AND keys.origin = 'u'
UNION ALL
SELECT listed.name, 'f', CAST(keys.id AS TEXT), keys.seq, keys."from", keys."table",
    COALESCE(keys."to", ''), keys.on_delete
FROM pragma_table_list AS listed
    JOIN pragma_foreign_key_list(listed.name) AS keys
WHERE listed.schema = 'main' AND listed.type = 'table'
ORDER BY 1, 2, 3, 4
