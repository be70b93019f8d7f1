-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked in one order, so that whoever comes second counts what the first has left.
SELECT id
FROM account
WHERE role = 'admin'
    AND active
ORDER BY id
FOR UPDATE
