-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO shop (id, code, name, name_key, street, city, city_key, postcode, country, time_zone,
    opening_hours, prices_include_tax, created_at, changed_at)
VALUES (:id, :code, :name, :name_key, :street, :city, :city_key, :postcode, :country, :time_zone,
    :opening_hours, :prices_include_tax, :at, :at)
