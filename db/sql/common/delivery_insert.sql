-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO delivery (id, number, shop_id, supplier_id, purchase_order_id, reference, note, copies, damaged,
    cost_minor, received_at, business_date, actor_id, device_id, op_id, recorded_by)
VALUES (:id, :number, :shop, :supplier, :order, :reference, :note, :copies, :damaged,
    :cost, :at, :business_date, :actor, :device, :op, :recorded_by)
