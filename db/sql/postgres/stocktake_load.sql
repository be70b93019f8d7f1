-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends: of two who take it a step further, one is second.
SELECT id, number, shop_id, scope, category_id, shelf, state, pass
FROM stocktake
WHERE id = :id
    OR number = :name
FOR UPDATE
