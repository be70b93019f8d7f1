-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session (id, workspace_id, account_id, login, display_name, started_at, last_seen_at,
    expires_at, remembered, secret_hash)
VALUES (:id, :workspace, :account, :login, :display_name, :started_at, :last_seen_at,
    :expires_at, :remembered, :secret_hash)
