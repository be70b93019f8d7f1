-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO review (id, book_id, account_id, rating, body, created_at, changed_at)
VALUES (:id, :book, :account, :rating, :body, :at, :at)
ON CONFLICT (book_id, account_id) DO UPDATE
SET rating = EXCLUDED.rating,
    body = EXCLUDED.body,
    changed_at = EXCLUDED.changed_at
RETURNING id
