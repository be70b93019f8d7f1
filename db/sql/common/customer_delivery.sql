-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, street, postcode, city, country
FROM customer
WHERE id = :customer
