-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, number, supplier_id, shop_id, state, copies, cost_minor
FROM supplier_return
WHERE id = :id
    OR number = :name
