-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO approval (id, op_id, approver_id, actor_id, kind, order_id, detail, at, recorded_by)
VALUES (:id, :op, :approver, :actor, :kind, :order, :detail, :at, :recorded_by)
