-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO purchase_order (id, number, supplier_id, shop_id, state, note, expected_on, copies, cost_minor,
    created_at, changed_at, actor_id, device_id, op_id, recorded_by)
VALUES (:id, :number, :supplier, :shop, 'draft', :note, :expected_on, :copies, :cost,
    :at, :at, :actor, :device, :op, :recorded_by)
