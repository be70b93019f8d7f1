-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, login, role, active, pin_verifier
FROM account
WHERE CAST(id AS text) = :id
    OR login = :login
