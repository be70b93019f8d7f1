-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, quantity, returned
FROM delivery_line
WHERE shop_id = :shop
    AND supplier_id = :supplier
    AND book_id = :book
    AND returned < quantity
ORDER BY CASE WHEN return_by_date IS NULL THEN 1 ELSE 0 END, return_by_date, id
