-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody has to decide; the newest first. With a shop only what is of that shop.
SELECT n.id, n.kind, n.shop_id, COALESCE(s.code, '') AS shop, n.subject_kind, n.subject_id, n.subject,
    n.detail, COALESCE(a.login, '') AS owner, COALESCE(a.display_name, '') AS owner_name, n.created_at,
    COALESCE(n.missing, 0) AS missing, n.total
FROM (
    SELECT i.id, i.kind, i.shop_id, i.subject_kind, i.subject_id, i.subject, i.detail, i.owner_id,
        i.created_at, t.missing, COUNT(*) OVER () AS total
    FROM attention_item i
    LEFT JOIN transfer t ON t.id = i.subject_id
    WHERE i.state = 'open'
        AND i.kind = :kind
        AND (CAST(:shops AS text) = '*'
            OR i.owner_id = :account
            OR CAST(:shops AS text) LIKE '%' || CAST(i.shop_id AS text) || '%'
            OR CAST(:shops AS text) LIKE '%' || CAST(t.from_shop_id AS text) || '%')
        AND (CAST(:shop AS text) = ''
            OR CAST(i.shop_id AS text) = :shop
            OR CAST(t.from_shop_id AS text) = :shop)
    ORDER BY i.created_at DESC, i.id
    LIMIT :limit
) n
LEFT JOIN shop s ON s.id = n.shop_id
LEFT JOIN account a ON a.id = n.owner_id
ORDER BY n.created_at DESC, n.id
