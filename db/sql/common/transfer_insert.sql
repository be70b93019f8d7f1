-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO transfer (id, number, from_shop_id, to_shop_id, state, note, requested, dispatched,
    created_at, dispatched_at, changed_at, requested_by_id, dispatched_by_id, device_id, op_id,
    recorded_by)
VALUES (:id, :number, :from_shop, :to_shop, :state, :note, :requested, :dispatched, :at,
    :dispatched_at, :at, :requested_by, :dispatched_by, :device, :op, :recorded_by)
