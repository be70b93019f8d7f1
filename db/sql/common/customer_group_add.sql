-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer_group_member (group_id, customer_id)
VALUES (:group, :customer)
ON CONFLICT (group_id, customer_id) DO NOTHING
RETURNING customer_id
