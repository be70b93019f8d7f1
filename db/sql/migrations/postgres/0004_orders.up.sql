-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Carts and orders. An order keeps what was printed: titles, prices and names as they were.

CREATE TABLE cart (
    id uuid PRIMARY KEY,
    shop_id uuid NOT NULL REFERENCES shop (id),
    customer_id uuid REFERENCES customer (id),
    owner_id uuid NOT NULL REFERENCES account (id),
    label text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX cart_by_owner ON cart (owner_id, created_at);
CREATE INDEX cart_by_customer ON cart (customer_id);

CREATE TABLE cart_line (
    id uuid PRIMARY KEY,
    cart_id uuid NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
    book_id uuid NOT NULL REFERENCES book (id),
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    added_at timestamptz NOT NULL,
    UNIQUE (cart_id, book_id)
);

CREATE TABLE orders (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL CHECK (length(number) BETWEEN 3 AND 40),
    shop_id uuid NOT NULL REFERENCES shop (id),
    shop_code text COLLATE "C" NOT NULL,
    customer_id uuid REFERENCES customer (id),
    customer_name text NOT NULL DEFAULT '',
    customer_key text COLLATE "C" NOT NULL DEFAULT '',
    clerk_id uuid NOT NULL REFERENCES account (id),
    clerk_login text COLLATE "C" NOT NULL,
    device_id uuid NOT NULL,
    device_sequence bigint NOT NULL,
    channel text NOT NULL CHECK (channel IN ('till', 'pickup', 'delivery')),
    state text COLLATE "C" NOT NULL CHECK (state IN ('placed', 'paid', 'handed_over', 'sent', 'completed',
        'cancelled', 'returned')),
    currency text NOT NULL CHECK (length(currency) = 3),
    prices_include_tax boolean NOT NULL,
    subtotal_minor bigint NOT NULL CHECK (subtotal_minor >= 0),
    discount_minor bigint NOT NULL DEFAULT 0 CHECK (discount_minor >= 0),
    tax_minor bigint NOT NULL DEFAULT 0 CHECK (tax_minor >= 0),
    total_minor bigint NOT NULL CHECK (total_minor >= 0),
    paid_minor bigint NOT NULL DEFAULT 0,
    refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
    line_count integer NOT NULL CHECK (line_count > 0),
    book_count bigint NOT NULL CHECK (book_count > 0),
    coupon_code text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '',
    placed_at timestamptz NOT NULL,
    business_date date NOT NULL,
    changed_at timestamptz NOT NULL,
    op_id uuid NOT NULL,
    recorded_by text NOT NULL
);
-- Indexes and not constraints of the table: what two copies of one device printed may have to stand
-- side by side one day, and only an index can be dropped on both engines.
CREATE UNIQUE INDEX orders_by_number ON orders (number);
CREATE UNIQUE INDEX orders_by_device_sequence ON orders (device_id, device_sequence);
CREATE INDEX orders_by_placed ON orders (placed_at, id);
CREATE INDEX orders_by_shop ON orders (shop_code, id);
CREATE INDEX orders_by_customer_name ON orders (customer_key, id);
CREATE INDEX orders_by_clerk ON orders (clerk_login, id);
CREATE INDEX orders_by_state ON orders (state, id);
CREATE INDEX orders_by_total ON orders (total_minor, id);
CREATE INDEX orders_by_business_date ON orders (business_date, id);
CREATE INDEX orders_of_shop ON orders (shop_id, placed_at, id);
CREATE INDEX orders_of_customer ON orders (customer_id, placed_at, id);

CREATE TABLE order_line (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES orders (id),
    line_no integer NOT NULL CHECK (line_no > 0),
    book_id uuid NOT NULL REFERENCES book (id),
    code text NOT NULL,
    title text NOT NULL,
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    returned integer NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity),
    unit_minor bigint NOT NULL CHECK (unit_minor >= 0),
    discount_minor bigint NOT NULL DEFAULT 0 CHECK (discount_minor >= 0),
    tax_rate_bp integer NOT NULL DEFAULT 0 CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    tax_minor bigint NOT NULL DEFAULT 0 CHECK (tax_minor >= 0),
    total_minor bigint NOT NULL CHECK (total_minor >= 0),
    UNIQUE (order_id, line_no)
);
CREATE INDEX order_line_by_book ON order_line (book_id);

-- A part of a payment (positive) or of a refund (negative).
CREATE TABLE tender (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES orders (id),
    kind text NOT NULL CHECK (kind IN ('cash', 'card', 'voucher', 'account')),
    amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
    given_minor bigint NOT NULL DEFAULT 0 CHECK (given_minor >= 0),
    change_minor bigint NOT NULL DEFAULT 0 CHECK (change_minor >= 0),
    reference text NOT NULL DEFAULT '',
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL,
    business_date date NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX tender_by_order ON tender (order_id, at);
CREATE INDEX tender_by_date ON tender (business_date, kind);

CREATE TABLE order_event (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES orders (id),
    kind text NOT NULL,
    state text NOT NULL,
    note text NOT NULL DEFAULT '',
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX order_event_by_order ON order_event (order_id, at, id);
