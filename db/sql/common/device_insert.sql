-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO device (id, code, name, registered_at)
VALUES (:id, :code, :name, :at)
ON CONFLICT DO NOTHING
RETURNING code
