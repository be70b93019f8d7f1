-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id
FROM category
WHERE name = :name
    AND ((parent_id IS NULL AND CAST(:parent AS text) = '') OR CAST(parent_id AS text) = :parent)
ORDER BY id
LIMIT 1
