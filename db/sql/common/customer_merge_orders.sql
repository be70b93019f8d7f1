-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE orders
SET customer_id = :keep
WHERE customer_id = :duplicate
RETURNING id
