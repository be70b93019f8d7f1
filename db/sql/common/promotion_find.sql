-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id
FROM promotion
WHERE id = :id
    OR name = :name
ORDER BY CASE WHEN id = :id THEN 0 ELSE 1 END, id
LIMIT 2
