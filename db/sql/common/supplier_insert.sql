-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO supplier (id, code, name, name_key, contact, email, phone, street, city, postcode, country,
    account_number, return_days, note, created_at, changed_at)
VALUES (:id, :code, :name, :name_key, :contact, :email, :phone, :street, :city, :postcode, :country,
    :account_number, :return_days, :note, :at, :at)
