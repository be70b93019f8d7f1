-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT o.id, o.shop_id, o.customer_id
FROM orders o
WHERE o.number = :number
