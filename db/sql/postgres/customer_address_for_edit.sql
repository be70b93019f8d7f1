-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends, so that what the edit is compared with stays true.
SELECT a.customer_id, c.name AS customer_name, a.label, a.recipient, a.street, a.city, a.postcode,
    a.country, a.active
FROM customer_address a
JOIN customer c ON c.id = a.customer_id
WHERE a.id = :id
FOR UPDATE OF a
