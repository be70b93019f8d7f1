-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE review
SET staff_pick = :pick,
    changed_at = :at
WHERE book_id = :book
    AND account_id = :account
RETURNING id
