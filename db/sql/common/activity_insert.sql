-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO activity (id, at, actor_id, actor_login, device_id, op_id, kind, shop_id, subject_kind, subject_id,
    subject, recorded_by)
VALUES (:id, :at, :actor, :actor_login, :device, :op, :kind, :shop, :subject_kind, :subject_id,
    :subject, :recorded_by)
