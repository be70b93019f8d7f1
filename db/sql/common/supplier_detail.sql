-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, name, contact, email, phone, street, city, postcode, country, account_number,
    return_days, note, active, created_at
FROM supplier
WHERE id = :id
