-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tender (id, order_id, voucher_id, till_day_id, kind, amount_minor, given_minor, change_minor,
    reference, actor_id, device_id, op_id, at, business_date, recorded_by)
VALUES (:id, :order, :voucher, :till_day, :kind, :amount, :given, :change,
    :reference, :actor, :device, :op, :at, :business_date, :recorded_by)
