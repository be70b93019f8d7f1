-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer_group (id, name, name_key, created_at, changed_at)
VALUES (:id, :name, :name_key, :at, :at)
