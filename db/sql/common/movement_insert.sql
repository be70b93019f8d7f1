-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stock_movement (id, shop_id, book_id, kind, quantity, reason, document_kind, document_id,
    unit_cost_minor, note, actor_id, device_id, op_id, at, business_date, recorded_by)
VALUES (:id, :shop, :book, :kind, :quantity, :reason, :document_kind, :document,
    :unit_cost, :note, :actor, :device, :op, :at, :business_date, :recorded_by)
