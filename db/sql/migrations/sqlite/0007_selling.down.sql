-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE cart_line DROP COLUMN discount_minor;
ALTER TABLE cart_line DROP COLUMN discount_bp;
DELETE FROM cart WHERE device_id IS NOT NULL;
DROP INDEX cart_by_device;
ALTER TABLE cart DROP COLUMN discount_minor;
ALTER TABLE cart DROP COLUMN discount_bp;
ALTER TABLE cart DROP COLUMN coupon_code;
ALTER TABLE cart DROP COLUMN parked_at;
ALTER TABLE cart DROP COLUMN device_id;
DROP TABLE approval;
ALTER TABLE order_line_rule DROP COLUMN kind;
DROP INDEX coupon_by_promotion;
DROP INDEX orders_by_coupon;
ALTER TABLE orders DROP COLUMN source;
ALTER TABLE orders DROP COLUMN delivery_country;
ALTER TABLE orders DROP COLUMN delivery_postcode;
ALTER TABLE orders DROP COLUMN delivery_city;
ALTER TABLE orders DROP COLUMN delivery_street;
ALTER TABLE orders DROP COLUMN delivery_name;
-- What was paid for vouchers has no place in the older tables; rounding becomes cash.
DELETE FROM tender WHERE order_id IS NULL;
UPDATE tender SET kind = 'cash' WHERE kind = 'rounding';
ALTER TABLE tender RENAME TO tender_new;
CREATE TABLE tender (
    id TEXT NOT NULL PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('cash', 'card', 'voucher', 'account')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    given_minor INTEGER NOT NULL DEFAULT 0 CHECK (given_minor >= 0),
    change_minor INTEGER NOT NULL DEFAULT 0 CHECK (change_minor >= 0),
    reference TEXT NOT NULL DEFAULT '',
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
INSERT INTO tender (id, order_id, kind, amount_minor, given_minor, change_minor, reference,
    actor_id, device_id, op_id, at, business_date, recorded_by)
SELECT id, order_id, kind, amount_minor, given_minor, change_minor, reference,
    actor_id, device_id, op_id, at, business_date, recorded_by
FROM tender_new;
DROP TABLE tender_new;
CREATE INDEX tender_by_order ON tender (order_id, at);
CREATE INDEX tender_by_date ON tender (business_date, kind);
DROP TABLE voucher_entry;
DROP TABLE voucher;
DROP TABLE till_day_total;
DROP TABLE till_day;
DROP TABLE book_cover;
DROP TABLE shop_book_tax;
DROP TABLE shop_tax_rate;
DROP TABLE customer_address;
DROP INDEX customer_by_search_key;
DROP INDEX customer_by_merged;
DROP INDEX customer_by_number;
ALTER TABLE customer DROP COLUMN merged_into_id;
ALTER TABLE customer DROP COLUMN search_key;
ALTER TABLE customer DROP COLUMN number;
DROP TABLE customer_group_member;
DROP TABLE customer_group;
ALTER TABLE account DROP COLUMN pin_verifier;
