-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT failures, last_failure_at, locked_until
FROM lockout
WHERE workspace_id = :workspace
    AND login = :login
