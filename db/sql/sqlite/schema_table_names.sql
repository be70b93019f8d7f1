-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name AS table_name
FROM sqlite_schema
WHERE type = 'table'
    AND substr(name, 1, 7) <> 'sqlite_'
ORDER BY name
