-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- No command is left half done.
SELECT kind AS subject, 0 AS expected, COUNT(*) AS found
FROM op_applied
WHERE outcome = 'running'
GROUP BY kind
ORDER BY kind
LIMIT 1000
