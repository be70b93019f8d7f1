-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT currency, CAST(session_user AS text) AS recorded_by
FROM workspace
