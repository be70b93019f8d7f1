-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, title, subtitle, authors, publisher, year, language, format, description, price_minor,
    tax_rate_bp
FROM book
WHERE code = :code
