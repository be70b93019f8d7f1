-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.book_id, b.code, b.title, l.quantity, l.damaged, l.expected, l.unit_cost_minor, l.return_by_date,
    l.returned
FROM delivery_line l
JOIN book b ON b.id = l.book_id
WHERE l.delivery_id = :id
ORDER BY l.line_no
