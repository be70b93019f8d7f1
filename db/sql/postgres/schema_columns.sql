-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    made.relname AS table_name,
    found.attname AS column_name,
    format_type(found.atttypid, found.atttypmod) AS type_name,
    NOT found.attnotnull AS nullable,
    found.attgenerated <> '' AS generated,
    FALSE AS truth_check
FROM pg_class AS made
    JOIN pg_attribute AS found ON found.attrelid = made.oid
WHERE made.relnamespace = to_regnamespace(current_schema()::text)
    AND made.relkind = 'r'
    AND made.relname <> 'schema_step'
    AND found.attnum > 0
    AND NOT found.attisdropped
ORDER BY made.relname, found.attnum
