-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, position
FROM category
WHERE parent_id IS NOT DISTINCT FROM :parent
ORDER BY position, name_key, id
