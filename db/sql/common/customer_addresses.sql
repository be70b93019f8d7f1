-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, label, recipient, street, city, postcode, country
FROM customer_address
WHERE customer_id = :customer
    AND active
ORDER BY created_at, id
