-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, title, price_minor, tax_rate_bp, availability
FROM book
WHERE id IN (SELECT value FROM json_each(:ids))
UNION
SELECT id, code, title, price_minor, tax_rate_bp, availability
FROM book
WHERE code IN (SELECT value FROM json_each(:codes))
