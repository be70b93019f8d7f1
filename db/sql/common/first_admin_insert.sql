-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO account (id, login, role, display_name, name_key, verifier, created_at, changed_at)
VALUES (:id, :login, 'admin', :display_name, :name_key, :verifier, :at, :at)
