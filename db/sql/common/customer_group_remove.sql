-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM customer_group_member
WHERE group_id = :group
    AND customer_id = :customer
RETURNING customer_id
