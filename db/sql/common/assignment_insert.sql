-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO shop_assignment (account_id, shop_id, assigned_at)
VALUES (:account, :shop, :at)
ON CONFLICT (account_id, shop_id) DO NOTHING
RETURNING account_id
