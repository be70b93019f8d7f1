-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stocktake (id, number, shop_id, scope, category_id, shelf, state, note, started_at,
    changed_at, started_by_id, device_id, op_id, recorded_by)
VALUES (:id, :number, :shop, :scope, :category, :shelf, 'counting', :note, :at,
    :at, :actor, :device, :op, :recorded_by)
