-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM session
WHERE workspace_id = :workspace
    AND account_id = :account
