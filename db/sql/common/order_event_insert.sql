-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO order_event (id, order_id, kind, state, note, actor_id, device_id, op_id, at, recorded_by)
VALUES (:id, :order, :kind, :state, :note, :actor, :device, :op, :at, :recorded_by)
