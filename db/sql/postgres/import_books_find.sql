-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT code, id, title, subtitle, authors, publisher, year, language, format, description, price_minor,
    tax_rate_bp, availability, price_origin, cover_link
FROM book
WHERE code = ANY (ARRAY(SELECT value FROM json_array_elements_text(CAST(:codes AS json))))
