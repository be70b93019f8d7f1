-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO book (id, isbn, own_code, title, subtitle, title_key, authors, authors_key, publisher, publisher_key,
    search_key, year, language, format, description, price_minor, currency, tax_rate_bp, availability,
    price_confirmed, price_origin, cover_link, created_at, changed_at)
VALUES (:id, :isbn, :own_code, :title, :subtitle, :title_key, :authors, :authors_key, :publisher, :publisher_key,
    :search_key, :year, :language, :format, :description, :price_minor, :currency, :tax_rate_bp, :availability,
    :price_confirmed, :price_origin, :cover_link, :at, :at)
