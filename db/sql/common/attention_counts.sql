-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of each source at most :cap, so that counting costs little however much there is.
-- Shops are compared as texts, so that the index of what is looked for is taken and not that of shops.
SELECT
    (SELECT COUNT(*)
     FROM (SELECT 1
           FROM stock_balance b
           WHERE b.on_hand < b.reserved
               AND CAST(b.shop_id AS text) IN (
                       SELECT CAST(w.id AS text)
                       FROM shop w
                       WHERE CAST(:shops AS text) = '*'
                           OR CAST(:shops AS text) LIKE '%' || CAST(w.id AS text) || '%')
           LIMIT :cap) c) AS oversold,
    (SELECT COUNT(*)
     FROM (SELECT 1
           FROM stock_balance b
           WHERE b.reorder_level IS NOT NULL
               AND b.on_hand - b.reserved <= b.reorder_level
               AND b.on_hand - b.reserved + b.on_order + b.in_transit <= b.reorder_level
               AND CAST(b.shop_id AS text) IN (
                       SELECT CAST(w.id AS text)
                       FROM shop w
                       WHERE CAST(:shops AS text) = '*'
                           OR CAST(:shops AS text) LIKE '%' || CAST(w.id AS text) || '%')
           LIMIT :cap) c) AS low_stock,
    (SELECT COUNT(*)
     FROM (SELECT 1
           FROM delivery_line l
           JOIN stock_balance h ON h.shop_id = l.shop_id AND h.book_id = l.book_id
           WHERE l.return_by_date IS NOT NULL
               AND l.returned < l.quantity
               AND l.return_by_date < :today
               AND h.on_hand > 0
               AND CAST(l.shop_id AS text) IN (
                       SELECT CAST(w.id AS text)
                       FROM shop w
                       WHERE CAST(:shops AS text) = '*'
                           OR CAST(:shops AS text) LIKE '%' || CAST(w.id AS text) || '%')
           LIMIT :cap) c) AS overdue_return,
    (SELECT COUNT(*)
     FROM (SELECT 1
           FROM attention_item i
           LEFT JOIN transfer t ON t.id = i.subject_id
           WHERE i.state = 'open'
               AND (CAST(:shops AS text) = '*'
                   OR i.owner_id = :account
                   OR CAST(:shops AS text) LIKE '%' || CAST(i.shop_id AS text) || '%'
                   OR CAST(:shops AS text) LIKE '%' || CAST(t.from_shop_id AS text) || '%')
           LIMIT :cap) c) AS items
