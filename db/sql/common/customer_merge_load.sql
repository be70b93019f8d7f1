-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, account_id, name, email, phone, street, city, postcode, country, note, number,
    merged_into_id
FROM customer
WHERE id IN (:keep, :duplicate)
ORDER BY id
