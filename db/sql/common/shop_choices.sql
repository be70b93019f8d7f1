-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id, s.code, s.name
FROM shop s
WHERE s.active
ORDER BY s.code
