-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.id, r.book_id, b.title
FROM review r
JOIN book b ON b.id = r.book_id
WHERE r.id = :review
