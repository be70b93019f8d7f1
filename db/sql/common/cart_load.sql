-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, shop_id, customer_id, owner_id
FROM cart
WHERE id = :cart
