-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO author (id, name, name_key)
VALUES (:id, :name, :name_key)
ON CONFLICT (name) DO NOTHING
