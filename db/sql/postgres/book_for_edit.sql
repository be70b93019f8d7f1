-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends, so that what the edit is compared with stays true.
SELECT isbn, own_code, title, subtitle, publisher, year, language, format, description, price_minor,
    tax_rate_bp, availability, price_confirmed, price_origin, cover_link
FROM book
WHERE id = :id
FOR UPDATE
