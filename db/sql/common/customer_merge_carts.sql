-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE cart
SET customer_id = :keep,
    changed_at = :at
WHERE customer_id = :duplicate
RETURNING id
