-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.kind, e.state, e.note, e.at, a.display_name AS actor_name
FROM order_event e
JOIN account a ON a.id = e.actor_id
WHERE e.order_id = :order
ORDER BY e.at, e.id
