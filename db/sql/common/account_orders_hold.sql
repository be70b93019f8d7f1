-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.id
FROM orders o
WHERE o.customer_id = :customer
    AND EXISTS (SELECT 1 FROM tender t WHERE t.order_id = o.id AND t.kind = 'account')
ORDER BY o.id
