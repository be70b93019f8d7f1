-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT "table" || ' ' || rowid AS subject, parent AS expected, 'missing' AS found
FROM pragma_foreign_key_check
LIMIT 1000
