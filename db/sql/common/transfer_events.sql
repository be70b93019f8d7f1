-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT v.kind, v.at, COALESCE(a.display_name, v.actor_login) AS actor_name
FROM activity v
LEFT JOIN account a ON a.id = v.actor_id
WHERE v.subject_id = :transfer
    AND v.subject_kind = 'transfer'
ORDER BY v.at, v.id
