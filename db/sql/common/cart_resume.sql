-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE cart
SET parked_at = NULL,
    device_id = :device,
    changed_at = :at
WHERE id = :cart
    AND parked_at IS NOT NULL
RETURNING id
