-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO supplier_return (id, number, supplier_id, shop_id, state, note, copies, cost_minor,
    requested_at, changed_at, actor_id, device_id, op_id, recorded_by)
VALUES (:id, :number, :supplier, :shop, 'requested', :note, :copies, :cost,
    :at, :at, :actor, :device, :op, :recorded_by)
