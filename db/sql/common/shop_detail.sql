-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id, s.code, s.name, s.street, s.city, s.postcode, s.country, s.time_zone, s.opening_hours,
    s.prices_include_tax, s.active, s.created_at, s.changed_at,
    (SELECT count(*) FROM stock_balance t WHERE t.shop_id = s.id) AS book_count,
    (SELECT CAST(COALESCE(sum(t.on_hand), 0) AS bigint)
        FROM stock_balance t WHERE t.shop_id = s.id) AS on_hand
FROM shop s
WHERE s.id = :shop
