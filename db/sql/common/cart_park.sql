-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE cart
SET parked_at = :at,
    label = :label,
    changed_at = :at
WHERE id = :cart
    AND parked_at IS NULL
RETURNING id
