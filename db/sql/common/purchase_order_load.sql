-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, number, supplier_id, shop_id, state, copies, received
FROM purchase_order
WHERE id = :id
    OR number = :name
