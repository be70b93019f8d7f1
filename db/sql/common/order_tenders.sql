-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.id, t.kind, t.amount_minor, t.given_minor, t.change_minor, t.reference, t.at,
    a.display_name AS actor_name
FROM tender t
JOIN account a ON a.id = t.actor_id
WHERE t.order_id = :order
ORDER BY t.at, t.id
