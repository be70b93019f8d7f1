-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Count and sum of a book's ratings are those of its reviews that are shown.
SELECT book.code AS subject, COALESCE(given.ratings, 0) AS expected, book.rating_sum AS found
FROM book
LEFT JOIN (
    SELECT book_id, COUNT(*) AS reviews, CAST(SUM(rating) AS bigint) AS ratings
    FROM review
    WHERE NOT hidden
    GROUP BY book_id
) given ON given.book_id = book.id
WHERE book.rating_sum <> COALESCE(given.ratings, 0)
    OR book.rating_count <> COALESCE(given.reviews, 0)
ORDER BY subject
LIMIT 1000
