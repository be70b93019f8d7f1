-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ordered indexes of their own, not those that stand behind a key (and not the trigram index,
-- whose twin on SQLite is a table). column_name is NULL for an expression.
SELECT
    made.relname AS table_name,
    named.relname AS index_name,
    found.indisunique AS is_unique,
    parts.position AS position,
    own.attname AS column_name
FROM pg_index AS found
    JOIN pg_class AS named ON named.oid = found.indexrelid
    JOIN pg_am AS method ON method.oid = named.relam AND method.amname = 'btree'
    JOIN pg_class AS made ON made.oid = found.indrelid
    CROSS JOIN LATERAL unnest(found.indkey::smallint[]) WITH ORDINALITY AS parts (number, position)
    LEFT JOIN pg_attribute AS own
        ON own.attrelid = made.oid AND own.attnum = parts.number AND parts.number > 0
WHERE made.relnamespace = to_regnamespace(current_schema()::text)
    AND made.relname <> 'schema_step'
    AND NOT EXISTS (SELECT 1 FROM pg_constraint AS keys WHERE keys.conindid = found.indexrelid
        AND keys.contype IN ('p', 'u'))
ORDER BY made.relname, named.relname, parts.position
