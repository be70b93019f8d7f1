-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO attention_item (id, kind, state, shop_id, subject_kind, subject_id, subject, detail,
    owner_id, created_at, op_id, recorded_by)
VALUES (:id, :kind, 'open', :shop, :subject_kind, :subject_id, :subject, :detail, :owner, :at, :op,
    :recorded_by)
