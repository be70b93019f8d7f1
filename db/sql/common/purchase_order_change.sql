-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE purchase_order
SET note = :note,
    expected_on = :expected_on,
    copies = :copies,
    cost_minor = :cost,
    changed_at = :at
WHERE id = :id
    AND state = 'draft'
RETURNING id
