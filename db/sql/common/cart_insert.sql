-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO cart (id, shop_id, customer_id, owner_id, device_id, created_at, changed_at)
VALUES (:id, :shop, :customer, :owner, :device, :at, :at)
