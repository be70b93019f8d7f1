-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of their ids, so that two merges of the same pair do not wait for each other; and
-- against everybody who refers to either, so that nothing new comes to the duplicate.
SELECT id, account_id, name, email, phone, street, city, postcode, country, note, number,
    merged_into_id
FROM customer
WHERE id IN (:keep, :duplicate)
ORDER BY id
FOR UPDATE
