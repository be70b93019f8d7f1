-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE till_day
SET closed_at = :at,
    closed_by_id = :actor,
    open_device_id = NULL,
    expected_minor = :expected,
    counted_minor = :counted,
    note = :note
WHERE id = :day
    AND closed_at IS NULL
RETURNING id
