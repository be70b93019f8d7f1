-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO lockout (workspace_id, login, failures, last_failure_at, locked_until)
VALUES (:workspace, :login, :failures, :last_failure_at, :locked_until)
ON CONFLICT (workspace_id, login) DO UPDATE
SET failures = excluded.failures,
    last_failure_at = excluded.last_failure_at,
    locked_until = excluded.locked_until
