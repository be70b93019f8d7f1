-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.id, b.isbn, b.own_code, b.title, b.subtitle, b.publisher, b.year, b.language, b.format,
    b.description, b.price_minor, b.currency, b.tax_rate_bp, b.availability, b.price_confirmed,
    b.price_origin, b.cover_link, b.rating_count, b.rating_sum, b.created_at, b.changed_at
FROM book b
WHERE b.id = :book
