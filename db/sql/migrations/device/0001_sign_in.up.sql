-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a device keeps for itself: who is signed in, wrong passwords, known workspaces, settings.

-- secret_hash: SHA-256 of the secret that lies in the system's keychain while the session is remembered.
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    workspace_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    login TEXT NOT NULL,
    display_name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    remembered INTEGER NOT NULL CHECK (remembered IN (FALSE, TRUE)),
    secret_hash TEXT NOT NULL DEFAULT '',
    CHECK (remembered = (secret_hash <> ''))
) STRICT;
CREATE INDEX session_by_workspace ON session (workspace_id, last_seen_at);

-- login is what somebody typed, folded and cut; it need not exist.
CREATE TABLE lockout (
    workspace_id TEXT NOT NULL,
    login TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures > 0),
    last_failure_at TEXT NOT NULL,
    locked_until TEXT NOT NULL,
    PRIMARY KEY (workspace_id, login)
) STRICT;

CREATE TABLE known_workspace (
    address TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    last_login TEXT NOT NULL DEFAULT '',
    last_opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
