-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, workspace_id, account_id, login, display_name, started_at, last_seen_at, expires_at,
    remembered, secret_hash
FROM session
WHERE id = :id
