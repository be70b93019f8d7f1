-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is on its way, by the balance and by its rows; and each row by the line of its paper.
SELECT s.code || ' ' || b.code || ' ' || COALESCE(r.kind, '') AS subject,
    CAST(COALESCE(r.quantity, 0) AS text) AS expected,
    CAST(r.balance AS text) AS found
FROM (
    SELECT t.shop_id, t.book_id, 'on_order' AS kind, t.on_order AS balance,
        (SELECT sum(i.quantity) FROM stock_incoming i
        WHERE i.shop_id = t.shop_id AND i.book_id = t.book_id AND i.kind = 'on_order') AS quantity
    FROM stock_balance t
    UNION ALL
    SELECT t.shop_id, t.book_id, 'in_transit' AS kind, t.in_transit AS balance,
        (SELECT sum(i.quantity) FROM stock_incoming i
        WHERE i.shop_id = t.shop_id AND i.book_id = t.book_id AND i.kind = 'in_transit') AS quantity
    FROM stock_balance t
) r
JOIN shop s ON s.id = r.shop_id
JOIN book b ON b.id = r.book_id
WHERE COALESCE(r.quantity, 0) <> r.balance
UNION ALL
SELECT p.number || ' ' || CAST(l.line_no AS text) AS subject,
    CAST(CASE WHEN p.state IN ('sent', 'partly_received') AND l.quantity > l.received
        THEN l.quantity - l.received ELSE 0 END AS text) AS expected,
    CAST(COALESCE(i.quantity, 0) AS text) AS found
FROM purchase_order_line l
JOIN purchase_order p ON p.id = l.purchase_order_id
LEFT JOIN stock_incoming i ON i.line_id = l.id
WHERE COALESCE(i.quantity, 0) <> CASE WHEN p.state IN ('sent', 'partly_received')
    AND l.quantity > l.received THEN l.quantity - l.received ELSE 0 END
