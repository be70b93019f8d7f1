-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, number, copies, received_at
FROM delivery
WHERE purchase_order_id = :id
ORDER BY received_at, id
