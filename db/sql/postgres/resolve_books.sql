-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, title, price_minor, tax_rate_bp, availability
FROM book
WHERE id = ANY (ARRAY(SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(:ids AS json))))
UNION
SELECT id, code, title, price_minor, tax_rate_bp, availability
FROM book
WHERE code = ANY (ARRAY(SELECT value FROM json_array_elements_text(CAST(:codes AS json))))
