-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT sqlite_version() AS version, 1 AS encrypted, 0 AS standby, '' AS max_connections
