-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What only this engine can say of itself, word for word.
WITH own AS (
    SELECT oid, relname
    FROM pg_class
    WHERE relnamespace = to_regnamespace(current_schema()::text)
        AND relkind = 'r'
        AND relname <> 'schema_step'
)
SELECT own.relname::text AS table_name, 'check' AS kind, keys.conname::text AS name,
    pg_get_constraintdef(keys.oid, TRUE) AS definition
FROM own JOIN pg_constraint AS keys ON keys.conrelid = own.oid AND keys.contype = 'c'
UNION ALL
SELECT own.relname::text, 'index', named.relname::text, pg_get_indexdef(named.oid, 0, TRUE)
FROM own
    JOIN pg_index AS found ON found.indrelid = own.oid
    JOIN pg_class AS named ON named.oid = found.indexrelid
UNION ALL
SELECT own.relname::text, 'trigger', made.tgname::text, pg_get_triggerdef(made.oid, TRUE)
    || ' ' || called.prosrc
FROM own
    JOIN pg_trigger AS made ON made.tgrelid = own.oid AND NOT made.tgisinternal
    JOIN pg_proc AS called ON called.oid = made.tgfoid
UNION ALL
SELECT own.relname::text, 'default', found.attname::text, pg_get_expr(kept.adbin, kept.adrelid)
FROM own
    JOIN pg_attribute AS found ON found.attrelid = own.oid
    JOIN pg_attrdef AS kept ON kept.adrelid = own.oid AND kept.adnum = found.attnum
ORDER BY 1, 2, 3
