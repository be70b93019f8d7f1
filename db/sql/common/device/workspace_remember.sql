-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO known_workspace (address, name, last_login, last_opened_at)
VALUES (:address, :name, :last_login, :at)
ON CONFLICT (address) DO UPDATE
SET name = excluded.name,
    last_login = CASE WHEN excluded.last_login = '' THEN known_workspace.last_login
        ELSE excluded.last_login END,
    last_opened_at = excluded.last_opened_at
