-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO workspace (id, name, currency, demo, created_at)
VALUES (:id, :name, :currency, :demo, :at)
