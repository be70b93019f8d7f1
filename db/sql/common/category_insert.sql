-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO category (id, parent_id, code, name, name_key, position, created_at, changed_at)
VALUES (:id, :parent, :code, :name, :name_key, :position, :at, :at)
