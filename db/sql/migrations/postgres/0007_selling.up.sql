-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What selling needs beyond an order: till days, vouchers, approvals, groups and addresses of
-- customers, taxes of a shop, covers.

-- The PIN of a person at the till, as a SCRAM verifier; empty: none.
ALTER TABLE account ADD COLUMN pin_verifier text NOT NULL DEFAULT ''
    CHECK (pin_verifier = '' OR pin_verifier LIKE 'SCRAM-SHA-256$%');

CREATE TABLE customer_group (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    name_key text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE customer_group_member (
    group_id uuid NOT NULL REFERENCES customer_group (id),
    customer_id uuid NOT NULL REFERENCES customer (id),
    PRIMARY KEY (group_id, customer_id)
);
CREATE INDEX customer_group_member_by_customer ON customer_group_member (customer_id, group_id);

-- number is what stands on a customer's card; merged_into is where a duplicate went, and such a
-- row is never active; search_key is folded in C++ as a book's is.
ALTER TABLE customer ADD COLUMN number text COLLATE "C" CHECK (length(number) BETWEEN 1 AND 40);
ALTER TABLE customer ADD COLUMN search_key text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN merged_into_id uuid REFERENCES customer (id);
UPDATE customer
SET search_key = name_key || ' ' || lower(email) || ' '
    || replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '/', ''), '(', ''), ')', '');
CREATE UNIQUE INDEX customer_by_number ON customer (number);
CREATE INDEX customer_by_merged ON customer (merged_into_id);
CREATE INDEX customer_by_search_key ON customer (search_key, id);
CREATE INDEX customer_search ON customer USING gin (search_key gin_trgm_ops);

CREATE TABLE customer_address (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL REFERENCES customer (id),
    label text NOT NULL DEFAULT '',
    recipient text NOT NULL CHECK (length(recipient) BETWEEN 1 AND 200),
    street text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    postcode text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX customer_address_by_customer ON customer_address (customer_id, created_at);

-- In this shop, books whose own rate is book_rate_bp are taxed at tax_rate_bp: shops of one chain
-- may stand in several countries. A book's exception in a shop goes before both.
CREATE TABLE shop_tax_rate (
    shop_id uuid NOT NULL REFERENCES shop (id),
    book_rate_bp integer NOT NULL CHECK (book_rate_bp BETWEEN 0 AND 10000),
    tax_rate_bp integer NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (shop_id, book_rate_bp)
);
CREATE TABLE shop_book_tax (
    shop_id uuid NOT NULL REFERENCES shop (id),
    book_id uuid NOT NULL REFERENCES book (id),
    tax_rate_bp integer NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (shop_id, book_id)
);

-- A picture of a book in two sizes, JPEG; scaled on the way in.
CREATE TABLE book_cover (
    book_id uuid PRIMARY KEY REFERENCES book (id),
    thumbnail bytea NOT NULL CHECK (length(thumbnail) BETWEEN 1 AND 65536),
    detail bytea NOT NULL CHECK (length(detail) BETWEEN 1 AND 1048576),
    source text NOT NULL DEFAULT '',
    changed_at timestamptz NOT NULL
);

-- A till's day: from counting the drawer in the morning to counting it at night. One till has one
-- open day: open_device_id is the device until the day is closed.
CREATE TABLE till_day (
    id uuid PRIMARY KEY,
    shop_id uuid NOT NULL REFERENCES shop (id),
    device_id uuid NOT NULL,
    business_date date NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL REFERENCES account (id),
    float_minor bigint NOT NULL CHECK (float_minor >= 0),
    closed_at timestamptz,
    closed_by_id uuid REFERENCES account (id),
    expected_minor bigint,
    counted_minor bigint CHECK (counted_minor >= 0),
    open_device_id uuid UNIQUE,
    note text NOT NULL DEFAULT '',
    op_id uuid NOT NULL,
    recorded_by text NOT NULL,
    CHECK ((closed_at IS NULL) = (open_device_id IS NOT NULL)),
    CHECK (closed_at IS NULL
        OR (closed_by_id IS NOT NULL AND expected_minor IS NOT NULL AND counted_minor IS NOT NULL))
);
CREATE INDEX till_day_by_shop ON till_day (shop_id, business_date, id);

-- What a closed day took in, by kind of tender; fixed at closing.
CREATE TABLE till_day_total (
    till_day_id uuid NOT NULL REFERENCES till_day (id),
    kind text NOT NULL,
    tenders bigint NOT NULL CHECK (tenders >= 0),
    amount_minor bigint NOT NULL,
    PRIMARY KEY (till_day_id, kind)
);

-- Vouchers are money owed: a ledger that is only added to, and a balance that a trigger keeps and
-- the check keeps from being spent twice.
CREATE TABLE voucher (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (length(code) BETWEEN 6 AND 40),
    customer_id uuid REFERENCES customer (id),
    balance_minor bigint NOT NULL DEFAULT 0,
    currency text NOT NULL CHECK (length(currency) = 3),
    expires_on date,
    active boolean NOT NULL DEFAULT TRUE,
    note text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT voucher_overdrawn CHECK (balance_minor >= 0)
);
CREATE INDEX voucher_by_created ON voucher (created_at, id);
CREATE INDEX voucher_by_balance ON voucher (balance_minor, id);
CREATE INDEX voucher_by_customer ON voucher (customer_id, created_at);

CREATE TABLE voucher_entry (
    id uuid PRIMARY KEY,
    voucher_id uuid NOT NULL REFERENCES voucher (id),
    kind text NOT NULL CHECK (kind IN ('sold', 'redeemed', 'refunded', 'withdrawn')),
    amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
    order_id uuid REFERENCES orders (id),
    shop_id uuid NOT NULL REFERENCES shop (id),
    note text NOT NULL DEFAULT '',
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL,
    business_date date NOT NULL,
    recorded_by text NOT NULL,
    CHECK ((amount_minor > 0) = (kind IN ('sold', 'refunded')))
);
CREATE INDEX voucher_entry_by_voucher ON voucher_entry (voucher_id, at, id);
CREATE INDEX voucher_entry_by_order ON voucher_entry (order_id);

CREATE FUNCTION voucher_entry_count() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE voucher
    SET balance_minor = balance_minor + NEW.amount_minor
    WHERE id = NEW.voucher_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER voucher_entry_count AFTER INSERT ON voucher_entry
    FOR EACH ROW EXECUTE FUNCTION voucher_entry_count();

CREATE FUNCTION voucher_entry_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger_is_append_only'
        USING ERRCODE = '23514', CONSTRAINT = 'ledger_is_append_only';
END
$$;
CREATE TRIGGER voucher_entry_refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher_entry
    FOR EACH STATEMENT EXECUTE FUNCTION voucher_entry_refuse_change();

-- A tender pays for an order, or for a voucher that is sold. `rounding` is what cash could not
-- express, so that tenders add up to the total exactly.
ALTER TABLE tender DROP CONSTRAINT tender_kind_check;
ALTER TABLE tender ADD CONSTRAINT tender_kind_check
    CHECK (kind IN ('cash', 'card', 'voucher', 'account', 'rounding'));
ALTER TABLE tender ALTER COLUMN order_id DROP NOT NULL;
ALTER TABLE tender ADD COLUMN voucher_id uuid REFERENCES voucher (id);
ALTER TABLE tender ADD COLUMN till_day_id uuid REFERENCES till_day (id);
ALTER TABLE tender ADD CONSTRAINT tender_purpose CHECK (order_id IS NOT NULL OR voucher_id IS NOT NULL);
CREATE INDEX tender_by_voucher ON tender (voucher_id);
CREATE INDEX tender_by_till_day ON tender (till_day_id, kind);

-- Where a delivery goes, as it was; and what an order recorded elsewhere is known by.
ALTER TABLE orders ADD COLUMN delivery_name text NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_street text NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_city text NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_postcode text NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN delivery_country text NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN source text NOT NULL DEFAULT '';
CREATE INDEX orders_by_coupon ON orders (coupon_code, placed_at, id);

CREATE INDEX coupon_by_promotion ON coupon (promotion_id);
ALTER TABLE order_line_rule ADD COLUMN kind text NOT NULL DEFAULT 'promotion'
    CHECK (kind IN ('promotion', 'line_discount', 'order_discount'));

-- What one person did beyond their own right, with the PIN of another.
CREATE TABLE approval (
    id uuid PRIMARY KEY,
    op_id uuid NOT NULL,
    approver_id uuid NOT NULL REFERENCES account (id),
    actor_id uuid NOT NULL REFERENCES account (id),
    kind text NOT NULL CHECK (kind IN ('discount', 'return', 'adjustment')),
    order_id uuid REFERENCES orders (id),
    detail text NOT NULL DEFAULT '',
    at timestamptz NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX approval_by_order ON approval (order_id, at);
CREATE INDEX approval_by_approver ON approval (approver_id, at);
CREATE TRIGGER approval_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON approval
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

-- A sale in the making at a till is a cart of that device; parked, it waits for its customer.
ALTER TABLE cart ADD COLUMN device_id uuid;
ALTER TABLE cart ADD COLUMN parked_at timestamptz;
ALTER TABLE cart ADD COLUMN coupon_code text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE cart ADD COLUMN discount_bp integer CHECK (discount_bp BETWEEN 1 AND 10000);
ALTER TABLE cart ADD COLUMN discount_minor bigint CHECK (discount_minor > 0);
ALTER TABLE cart_line ADD COLUMN discount_bp integer CHECK (discount_bp BETWEEN 1 AND 10000);
ALTER TABLE cart_line ADD COLUMN discount_minor bigint CHECK (discount_minor > 0);
CREATE INDEX cart_by_device ON cart (device_id, created_at);
