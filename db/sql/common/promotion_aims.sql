-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.kind, t.target_id, COALESCE(b.code, c.code, s.code, '') AS code,
    COALESCE(b.title, c.name, s.name, g.name, '') AS name
FROM promotion_target t
LEFT JOIN book b ON t.kind = 'book' AND b.id = t.target_id
LEFT JOIN category c ON t.kind = 'category' AND c.id = t.target_id
LEFT JOIN shop s ON t.kind = 'shop' AND s.id = t.target_id
LEFT JOIN customer_group g ON t.kind = 'customer_group' AND g.id = t.target_id
WHERE t.promotion_id = :promotion
ORDER BY t.kind, name, t.target_id
