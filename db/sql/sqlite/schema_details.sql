-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What only this engine can say of itself, word for word.
SELECT tbl_name AS table_name, type AS kind, name, sql AS definition
FROM sqlite_schema
WHERE sql IS NOT NULL
    AND tbl_name <> 'schema_step'
    AND substr(tbl_name, 1, 7) <> 'sqlite_'
ORDER BY tbl_name, type, name
