-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT workspace.id AS workspace_id,
    (SELECT COUNT(*) FROM (SELECT id FROM book LIMIT 1) some_book) AS books,
    (SELECT id FROM account WHERE role = 'admin' AND active ORDER BY created_at, id LIMIT 1) AS admin_id
FROM workspace
