-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, code, parent_id, position, active
FROM category
WHERE id = :id
