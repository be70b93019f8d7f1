-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rates in this shop that are not the book's own: a book's exception, or what the shop takes for its rate.
SELECT book.id AS book_id, COALESCE(exception.tax_rate_bp, rate.tax_rate_bp) AS tax_rate_bp
FROM book
LEFT JOIN shop_book_tax exception ON exception.shop_id = :shop AND exception.book_id = book.id
LEFT JOIN shop_tax_rate rate ON rate.shop_id = :shop AND rate.book_rate_bp = book.tax_rate_bp
WHERE book.id IN (SELECT value FROM json_each(:books))
    AND COALESCE(exception.tax_rate_bp, rate.tax_rate_bp) IS NOT NULL
