-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO orders (id, number, shop_id, shop_code, customer_id, customer_name, customer_key, clerk_id,
    clerk_login, device_id, device_sequence, channel, state, currency, prices_include_tax,
    subtotal_minor, discount_minor, tax_minor, total_minor, paid_minor, line_count, book_count,
    note, source, placed_at, business_date, changed_at, op_id, recorded_by)
VALUES (:id, :number, :shop, :shop_code, :customer, :customer_name, :customer_key, :clerk,
    :clerk_login, :device, :sequence, :channel, 'completed', :currency, :prices_include_tax,
    :subtotal, :discount, :tax, :total, :total, :line_count, :book_count,
    :note, :source, :at, :business_date, :changed_at, :op, :recorded_by)
