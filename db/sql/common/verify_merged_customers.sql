-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A merged customer is inactive, leads to one who is not merged, and nothing belongs to them.
SELECT m.name AS subject, 'merged' AS expected, 'in use' AS found
FROM customer m
JOIN customer k ON k.id = m.merged_into_id
WHERE m.active
    OR m.account_id IS NOT NULL
    OR k.merged_into_id IS NOT NULL
    OR EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = m.id)
    OR EXISTS (SELECT 1 FROM cart c WHERE c.customer_id = m.id)
    OR EXISTS (SELECT 1 FROM voucher v WHERE v.customer_id = m.id)
ORDER BY subject
LIMIT 1000
