-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT relname AS table_name
FROM pg_class
WHERE relnamespace = to_regnamespace(current_schema()::text)
    AND relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT EXISTS (
        SELECT 1 FROM pg_depend
        WHERE pg_depend.objid = pg_class.oid AND pg_depend.deptype = 'e')
ORDER BY relname
