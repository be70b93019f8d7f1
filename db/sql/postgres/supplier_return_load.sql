-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends: of two who take it a step further, one is second.
SELECT id, number, supplier_id, shop_id, state, copies, cost_minor
FROM supplier_return
WHERE id = :id
    OR number = :name
FOR UPDATE
