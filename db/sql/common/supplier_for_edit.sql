-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT code, name, contact, email, phone, street, city, postcode, country, account_number, return_days,
    note, active
FROM supplier
WHERE id = :id
