-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One operation answers for all rows of a bulk fill.
INSERT INTO op_applied (op_id, kind, version, actor_id, device_id, at, applied_at, outcome, result, pushed_by)
VALUES (:op, 'BulkSeed', 1, :actor, :device, :at, :at, 'accepted', '{}', 'bulk')
