-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id, s.code, s.name, COALESCE(t.on_hand, 0) AS on_hand, COALESCE(t.reserved, 0) AS reserved,
    t.reorder_level
FROM shop s
LEFT JOIN stock_balance t ON t.shop_id = s.id AND t.book_id = :book
WHERE s.active
    OR t.on_hand <> 0
    OR t.reserved <> 0
ORDER BY s.code
