-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT book_id, code, title, available, incoming, reorder_level, sold, unit_cost_minor
FROM (
    SELECT t.book_id, b.code, b.title, b.title_key, t.on_hand - t.reserved AS available,
        t.on_order + t.in_transit AS incoming, t.reorder_level,
        COALESCE((SELECT -sum(m.quantity) FROM stock_movement m
            WHERE m.shop_id = t.shop_id
                AND m.book_id = t.book_id
                AND m.kind IN ('sold', 'returned')
                AND m.business_date >= :since), 0) AS sold,
        (SELECT r.unit_cost_minor FROM supplier_book r
            WHERE r.book_id = t.book_id
                AND (:any_supplier OR r.supplier_id = :supplier)
            ORDER BY r.delivered_on DESC, r.supplier_id
            LIMIT 1) AS unit_cost_minor
    FROM stock_balance t
    JOIN book b ON b.id = t.book_id
    WHERE t.shop_id = :shop
        AND t.reorder_level IS NOT NULL
        AND t.on_hand - t.reserved <= t.reorder_level
        AND (:any_supplier OR EXISTS (
            SELECT 1 FROM supplier_book r WHERE r.book_id = t.book_id AND r.supplier_id = :supplier))
) low
WHERE reorder_level + CASE WHEN sold > 0 THEN sold ELSE 0 END > available + incoming
ORDER BY title_key, book_id
LIMIT :most
