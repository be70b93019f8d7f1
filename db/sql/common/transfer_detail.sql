-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.id, t.number, t.from_shop_id, s.code AS from_code, s.name AS from_name, t.to_shop_id,
    g.code AS to_code, g.name AS to_name, t.state, t.note, t.requested, t.dispatched, t.received,
    t.missing, t.created_at, t.dispatched_at, t.received_at
FROM transfer t
JOIN shop s ON s.id = t.from_shop_id
JOIN shop g ON g.id = t.to_shop_id
WHERE t.id = :transfer
