-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Constraints that were put aside (NOT VALID) would let dangling references in.
SELECT conname AS subject, 'validated' AS expected, 'not validated' AS found
FROM pg_constraint
WHERE NOT convalidated
ORDER BY subject
