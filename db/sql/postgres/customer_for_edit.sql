-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends, so that what the edit is compared with stays true; not against
-- those who only refer to the customer.
SELECT name, email, phone, street, city, postcode, country, note, number, active
FROM customer
WHERE id = :id
FOR NO KEY UPDATE
