-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO voucher_entry (id, voucher_id, kind, amount_minor, order_id, shop_id, note, actor_id, device_id,
    op_id, at, business_date, recorded_by)
VALUES (:id, :voucher, :kind, :amount, :order, :shop, :note, :actor, :device,
    :op, :at, :business_date, :recorded_by)
