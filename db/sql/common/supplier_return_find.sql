-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, shop_id
FROM supplier_return
WHERE id = :id
    OR number = :name
