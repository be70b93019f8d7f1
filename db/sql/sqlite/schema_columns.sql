-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- type_name is INTEGER or TEXT; truth_check says whether the table holds it to FALSE and TRUE.
SELECT
    listed.name AS table_name,
    found.name AS column_name,
    found.type AS type_name,
    found."notnull" = 0 AND found.pk = 0 AS nullable,
    found.hidden <> 0 AS generated,
    instr(made.sql, 'CHECK (' || found.name || ' IN (FALSE, TRUE))') > 0 AS truth_check
FROM pragma_table_list AS listed
    JOIN sqlite_schema AS made ON made.type = 'table' AND made.name = listed.name
    JOIN pragma_table_xinfo(listed.name) AS found
WHERE listed.schema = 'main'
    AND listed.type = 'table'
    AND substr(listed.name, 1, 7) <> 'sqlite_'
    AND listed.name <> 'schema_step'
ORDER BY listed.name, found.cid
