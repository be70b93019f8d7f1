-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT address, name, last_login, last_opened_at
FROM known_workspace
ORDER BY last_opened_at DESC, address
