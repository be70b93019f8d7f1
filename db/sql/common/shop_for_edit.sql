-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, street, city, postcode, country, time_zone, opening_hours, active
FROM shop
WHERE id = :id
