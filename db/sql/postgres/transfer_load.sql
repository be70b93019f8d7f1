-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends: of two who take it a step further, one is second.
SELECT id, number, from_shop_id, to_shop_id, state, missing, note, dispatched_by_id
FROM transfer
WHERE id = :id
    OR number = :name
FOR UPDATE
