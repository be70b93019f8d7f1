-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO op_applied (op_id, kind, version, actor_id, device_id, supersedes, at, applied_at, outcome, reason,
    result, payload, pushed_by)
VALUES (:op, :kind, :version, :actor, :device, :supersedes, :at, :now, :outcome, :reason,
    :result, :payload, :recorded_by)
ON CONFLICT (op_id) DO NOTHING
RETURNING op_id
