-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT w.id, w.name, w.currency, w.demo, w.created_at
FROM workspace w
