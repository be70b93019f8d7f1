-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, login, role, active
FROM account
WHERE id = :id
    OR login = :name
