-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT k.id, k.number, k.shop_id, s.code AS shop_code, s.name AS shop_name, k.scope,
    COALESCE(c.name, k.shelf) AS part, k.state, k.note, k.pass, k.started_at, k.posted_at,
    k.changed_at, starter.display_name AS started_by,
    COALESCE(poster.display_name, '') AS posted_by
FROM stocktake k
JOIN shop s ON s.id = k.shop_id
JOIN account starter ON starter.id = k.started_by_id
LEFT JOIN account poster ON poster.id = k.posted_by_id
LEFT JOIN category c ON c.id = k.category_id
WHERE k.id = :stocktake
