-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.line_no, r.name, r.kind, r.amount_minor
FROM order_line l
JOIN order_line_rule r ON r.order_line_id = l.id
WHERE l.order_id = :order
ORDER BY l.line_no, r.position
