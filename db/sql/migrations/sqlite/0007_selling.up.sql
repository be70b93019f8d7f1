-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What selling needs beyond an order: till days, vouchers, approvals, groups and addresses of
-- customers, taxes of a shop, covers.

-- The PIN of a person at the till, as a SCRAM verifier; empty: none.
ALTER TABLE account ADD COLUMN pin_verifier TEXT NOT NULL DEFAULT ''
    CHECK (pin_verifier = '' OR pin_verifier LIKE 'SCRAM-SHA-256$%');

CREATE TABLE customer_group (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    name_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE customer_group_member (
    group_id TEXT NOT NULL REFERENCES customer_group (id),
    customer_id TEXT NOT NULL REFERENCES customer (id),
    PRIMARY KEY (group_id, customer_id)
) STRICT;
CREATE INDEX customer_group_member_by_customer ON customer_group_member (customer_id, group_id);

-- number is what stands on a customer's card; merged_into is where a duplicate went, and such a
-- row is never active; search_key is folded in C++ as a book's is.
ALTER TABLE customer ADD COLUMN number TEXT CHECK (length(number) BETWEEN 1 AND 40);
ALTER TABLE customer ADD COLUMN search_key TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN merged_into_id TEXT REFERENCES customer (id);
UPDATE customer
SET search_key = name_key || ' ' || lower(email) || ' '
    || replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '/', ''), '(', ''), ')', '');
CREATE UNIQUE INDEX customer_by_number ON customer (number);
CREATE INDEX customer_by_merged ON customer (merged_into_id);
CREATE INDEX customer_by_search_key ON customer (search_key, id);

CREATE TABLE customer_address (
    id TEXT NOT NULL PRIMARY KEY,
    customer_id TEXT NOT NULL REFERENCES customer (id),
    label TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL CHECK (length(recipient) BETWEEN 1 AND 200),
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX customer_address_by_customer ON customer_address (customer_id, created_at);

-- In this shop, books whose own rate is book_rate_bp are taxed at tax_rate_bp: shops of one chain
-- may stand in several countries. A book's exception in a shop goes before both.
CREATE TABLE shop_tax_rate (
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_rate_bp INTEGER NOT NULL CHECK (book_rate_bp BETWEEN 0 AND 10000),
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (shop_id, book_rate_bp)
) STRICT;
CREATE TABLE shop_book_tax (
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (shop_id, book_id)
) STRICT;

-- A picture of a book in two sizes, JPEG; scaled on the way in.
CREATE TABLE book_cover (
    book_id TEXT NOT NULL PRIMARY KEY REFERENCES book (id),
    thumbnail BLOB NOT NULL CHECK (length(thumbnail) BETWEEN 1 AND 65536),
    detail BLOB NOT NULL CHECK (length(detail) BETWEEN 1 AND 1048576),
    source TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL
) STRICT;

-- A till's day: from counting the drawer in the morning to counting it at night. One till has one
-- open day: open_device_id is the device until the day is closed.
CREATE TABLE till_day (
    id TEXT NOT NULL PRIMARY KEY,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    device_id TEXT NOT NULL,
    business_date TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by_id TEXT NOT NULL REFERENCES account (id),
    float_minor INTEGER NOT NULL CHECK (float_minor >= 0),
    closed_at TEXT,
    closed_by_id TEXT REFERENCES account (id),
    expected_minor INTEGER,
    counted_minor INTEGER CHECK (counted_minor >= 0),
    open_device_id TEXT UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK ((closed_at IS NULL) = (open_device_id IS NOT NULL)),
    CHECK (closed_at IS NULL
        OR (closed_by_id IS NOT NULL AND expected_minor IS NOT NULL AND counted_minor IS NOT NULL))
) STRICT;
CREATE INDEX till_day_by_shop ON till_day (shop_id, business_date, id);

-- What a closed day took in, by kind of tender; fixed at closing.
CREATE TABLE till_day_total (
    till_day_id TEXT NOT NULL REFERENCES till_day (id),
    kind TEXT NOT NULL,
    tenders INTEGER NOT NULL CHECK (tenders >= 0),
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (till_day_id, kind)
) STRICT;

-- Vouchers are money owed: a ledger that is only added to, and a balance that a trigger keeps and
-- the check keeps from being spent twice.
CREATE TABLE voucher (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 6 AND 40),
    customer_id TEXT REFERENCES customer (id),
    balance_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    expires_on TEXT,
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT voucher_overdrawn CHECK (balance_minor >= 0)
) STRICT;
CREATE INDEX voucher_by_created ON voucher (created_at, id);
CREATE INDEX voucher_by_balance ON voucher (balance_minor, id);
CREATE INDEX voucher_by_customer ON voucher (customer_id, created_at);

CREATE TABLE voucher_entry (
    id TEXT NOT NULL PRIMARY KEY,
    voucher_id TEXT NOT NULL REFERENCES voucher (id),
    kind TEXT NOT NULL CHECK (kind IN ('sold', 'redeemed', 'refunded', 'withdrawn')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    order_id TEXT REFERENCES orders (id),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    note TEXT NOT NULL DEFAULT '',
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK ((amount_minor > 0) = (kind IN ('sold', 'refunded')))
) STRICT;
CREATE INDEX voucher_entry_by_voucher ON voucher_entry (voucher_id, at, id);
CREATE INDEX voucher_entry_by_order ON voucher_entry (order_id);

CREATE TRIGGER voucher_entry_count AFTER INSERT ON voucher_entry
BEGIN
    UPDATE voucher
    SET balance_minor = balance_minor + NEW.amount_minor
    WHERE id = NEW.voucher_id;
END;
CREATE TRIGGER voucher_entry_refuse_update BEFORE UPDATE ON voucher_entry
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
CREATE TRIGGER voucher_entry_refuse_delete BEFORE DELETE ON voucher_entry
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;

-- A tender pays for an order, or for a voucher that is sold. `rounding` is what cash could not
-- express, so that tenders add up to the total exactly.
CREATE TABLE tender_new (
    id TEXT NOT NULL PRIMARY KEY,
    order_id TEXT REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('cash', 'card', 'voucher', 'account', 'rounding')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    given_minor INTEGER NOT NULL DEFAULT 0 CHECK (given_minor >= 0),
    change_minor INTEGER NOT NULL DEFAULT 0 CHECK (change_minor >= 0),
    reference TEXT NOT NULL DEFAULT '',
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voucher_id TEXT REFERENCES voucher (id),
    till_day_id TEXT REFERENCES till_day (id),
    CHECK (order_id IS NOT NULL OR voucher_id IS NOT NULL)
) STRICT;
INSERT INTO tender_new (id, order_id, kind, amount_minor, given_minor, change_minor, reference,
    actor_id, device_id, op_id, at, business_date, recorded_by)
SELECT id, order_id, kind, amount_minor, given_minor, change_minor, reference,
    actor_id, device_id, op_id, at, business_date, recorded_by
FROM tender;
DROP TABLE tender;
ALTER TABLE tender_new RENAME TO tender;
CREATE INDEX tender_by_order ON tender (order_id, at);
CREATE INDEX tender_by_date ON tender (business_date, kind);
CREATE INDEX tender_by_voucher ON tender (voucher_id);
CREATE INDEX tender_by_till_day ON tender (till_day_id, kind);

-- Where a delivery goes, as it was; and what an order recorded elsewhere is known by.
ALTER TABLE orders ADD COLUMN delivery_name TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_street TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_city TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_postcode TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_country TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_by_coupon ON orders (coupon_code, placed_at, id);

CREATE INDEX coupon_by_promotion ON coupon (promotion_id);
ALTER TABLE order_line_rule ADD COLUMN kind TEXT NOT NULL DEFAULT 'promotion'
    CHECK (kind IN ('promotion', 'line_discount', 'order_discount'));

-- What one person did beyond their own right, with the PIN of another.
CREATE TABLE approval (
    id TEXT NOT NULL PRIMARY KEY,
    op_id TEXT NOT NULL,
    approver_id TEXT NOT NULL REFERENCES account (id),
    actor_id TEXT NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL CHECK (kind IN ('discount', 'return', 'adjustment')),
    order_id TEXT REFERENCES orders (id),
    detail TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX approval_by_order ON approval (order_id, at);
CREATE INDEX approval_by_approver ON approval (approver_id, at);
CREATE TRIGGER approval_kept_update BEFORE UPDATE ON approval
BEGIN
    SELECT RAISE(ABORT, 'history_is_final');
END;
CREATE TRIGGER approval_kept_delete BEFORE DELETE ON approval
BEGIN
    SELECT RAISE(ABORT, 'history_is_final');
END;

-- A sale in the making at a till is a cart of that device; parked, it waits for its customer.
ALTER TABLE cart ADD COLUMN device_id TEXT;
ALTER TABLE cart ADD COLUMN parked_at TEXT;
ALTER TABLE cart ADD COLUMN coupon_code TEXT NOT NULL DEFAULT '';
ALTER TABLE cart ADD COLUMN discount_bp INTEGER CHECK (discount_bp BETWEEN 1 AND 10000);
ALTER TABLE cart ADD COLUMN discount_minor INTEGER CHECK (discount_minor > 0);
ALTER TABLE cart_line ADD COLUMN discount_bp INTEGER CHECK (discount_bp BETWEEN 1 AND 10000);
ALTER TABLE cart_line ADD COLUMN discount_minor INTEGER CHECK (discount_minor > 0);
CREATE INDEX cart_by_device ON cart (device_id, created_at);
