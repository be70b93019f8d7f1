-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE orders
SET delivery_name = :name,
    delivery_street = :street,
    delivery_postcode = :postcode,
    delivery_city = :city,
    delivery_country = :country
WHERE id = :order
