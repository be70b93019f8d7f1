-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO till_day (id, shop_id, device_id, open_device_id, business_date, opened_at, opened_by_id,
    float_minor, op_id, recorded_by)
VALUES (:id, :shop, :device, :device, :business_date, :at, :actor,
    :float, :op, :recorded_by)
ON CONFLICT (open_device_id) DO NOTHING
RETURNING id
