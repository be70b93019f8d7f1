-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was taken off each book by hand, on its line or as its share of the whole.
SELECT l.book_id, l.quantity, CAST(SUM(r.amount_minor) AS bigint) AS amount
FROM order_line l
JOIN order_line_rule r ON r.order_line_id = l.id
WHERE l.order_id = :order
    AND r.kind <> 'promotion'
GROUP BY l.id, l.book_id, l.quantity
