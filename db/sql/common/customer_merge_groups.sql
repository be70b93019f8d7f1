-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer_group_member (group_id, customer_id)
SELECT m.group_id, k.id
FROM customer_group_member m
CROSS JOIN customer k
WHERE m.customer_id = :duplicate
    AND k.id = :keep
ON CONFLICT (group_id, customer_id) DO NOTHING
