-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT i.id, i.state, i.detail, COALESCE(a.login, '') AS owner, COALESCE(a.display_name, '') AS owner_name
FROM attention_item i
LEFT JOIN account a ON a.id = i.owner_id
WHERE i.subject_id = :transfer
    AND i.kind = 'short_transfer'
