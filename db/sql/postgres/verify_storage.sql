-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server checks its own pages; indexes that a failed build left behind are what can be seen.
SELECT index_class.relname AS subject, 'valid' AS expected, 'invalid' AS found
FROM pg_index
JOIN pg_class index_class ON index_class.oid = pg_index.indexrelid
WHERE NOT pg_index.indisvalid
ORDER BY subject
