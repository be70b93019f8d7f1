-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.id, r.book_id, b.code, b.title, r.account_id, a.display_name AS author, r.rating, r.body,
    r.staff_pick, r.hidden, r.hidden_reason, r.created_at, r.changed_at
FROM review r
JOIN account a ON a.id = r.account_id
JOIN book b ON b.id = r.book_id
WHERE r.book_id = :book
    AND r.account_id = :account
