-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- kind: p primary key, u unique, f foreign key. One row per column, in the key's order.
SELECT
    made.relname AS table_name,
    keys.contype::text AS kind,
    keys.conname AS key_name,
    parts.position AS position,
    own.attname AS column_name,
    COALESCE(target.relname::text, '') AS target_table,
    COALESCE(theirs.attname::text, '') AS target_column,
    CASE keys.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'r' THEN 'RESTRICT'
        WHEN 'a' THEN 'NO ACTION' ELSE '' END AS on_delete
FROM pg_constraint AS keys
    JOIN pg_class AS made ON made.oid = keys.conrelid
    CROSS JOIN LATERAL unnest(keys.conkey) WITH ORDINALITY AS parts (number, position)
    JOIN pg_attribute AS own ON own.attrelid = made.oid AND own.attnum = parts.number
    LEFT JOIN pg_class AS target ON target.oid = keys.confrelid AND keys.contype = 'f'
    LEFT JOIN pg_attribute AS theirs
        ON theirs.attrelid = target.oid AND theirs.attnum = keys.confkey[parts.position]
WHERE made.relnamespace = to_regnamespace(current_schema()::text)
    AND keys.contype IN ('p', 'u', 'f')
ORDER BY 1, 2, 3, 4
