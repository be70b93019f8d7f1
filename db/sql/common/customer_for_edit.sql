-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, email, phone, street, city, postcode, country, note, number, active
FROM customer
WHERE id = :id
