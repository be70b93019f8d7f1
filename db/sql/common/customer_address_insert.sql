-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer_address (id, customer_id, label, recipient, street, city, postcode, country,
    created_at, changed_at)
VALUES (:id, :customer, :label, :recipient, :street, :city, :postcode, :country, :at, :at)
