-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM review
WHERE book_id = :book
    AND account_id = :account
RETURNING id
