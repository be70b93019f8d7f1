-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.book_id, b.code, b.title, l.quantity, l.received, l.unit_cost_minor
FROM purchase_order_line l
JOIN book b ON b.id = l.book_id
WHERE l.purchase_order_id = :id
ORDER BY l.line_no
