-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer (id, account_id, name, name_key, email, phone, street, city, postcode, country,
    note, number, search_key, created_at, changed_at)
VALUES (:id, :account, :name, :name_key, :email, :phone, :street, :city, :postcode, :country,
    :note, :number, :search_key, :at, :at)
