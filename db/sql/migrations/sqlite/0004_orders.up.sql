-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Carts and orders. An order keeps what was printed: titles, prices and names as they were.

CREATE TABLE cart (
    id TEXT NOT NULL PRIMARY KEY,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    customer_id TEXT REFERENCES customer (id),
    owner_id TEXT NOT NULL REFERENCES account (id),
    label TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX cart_by_owner ON cart (owner_id, created_at);
CREATE INDEX cart_by_customer ON cart (customer_id);

CREATE TABLE cart_line (
    id TEXT NOT NULL PRIMARY KEY,
    cart_id TEXT NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
    book_id TEXT NOT NULL REFERENCES book (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    added_at TEXT NOT NULL,
    UNIQUE (cart_id, book_id)
) STRICT;

CREATE TABLE orders (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL CHECK (length(number) BETWEEN 3 AND 40),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    shop_code TEXT NOT NULL,
    customer_id TEXT REFERENCES customer (id),
    customer_name TEXT NOT NULL DEFAULT '',
    customer_key TEXT NOT NULL DEFAULT '',
    clerk_id TEXT NOT NULL REFERENCES account (id),
    clerk_login TEXT NOT NULL,
    device_id TEXT NOT NULL,
    device_sequence INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('till', 'pickup', 'delivery')),
    state TEXT NOT NULL CHECK (state IN ('placed', 'paid', 'handed_over', 'sent', 'completed',
        'cancelled', 'returned')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    prices_include_tax INTEGER NOT NULL CHECK (prices_include_tax IN (FALSE, TRUE)),
    subtotal_minor INTEGER NOT NULL CHECK (subtotal_minor >= 0),
    discount_minor INTEGER NOT NULL DEFAULT 0 CHECK (discount_minor >= 0),
    tax_minor INTEGER NOT NULL DEFAULT 0 CHECK (tax_minor >= 0),
    total_minor INTEGER NOT NULL CHECK (total_minor >= 0),
    paid_minor INTEGER NOT NULL DEFAULT 0,
    refunded_minor INTEGER NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
    line_count INTEGER NOT NULL CHECK (line_count > 0),
    book_count INTEGER NOT NULL CHECK (book_count > 0),
    coupon_code TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    placed_at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
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
    id TEXT NOT NULL PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders (id),
    line_no INTEGER NOT NULL CHECK (line_no > 0),
    book_id TEXT NOT NULL REFERENCES book (id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity),
    unit_minor INTEGER NOT NULL CHECK (unit_minor >= 0),
    discount_minor INTEGER NOT NULL DEFAULT 0 CHECK (discount_minor >= 0),
    tax_rate_bp INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    tax_minor INTEGER NOT NULL DEFAULT 0 CHECK (tax_minor >= 0),
    total_minor INTEGER NOT NULL CHECK (total_minor >= 0),
    UNIQUE (order_id, line_no)
) STRICT;
CREATE INDEX order_line_by_book ON order_line (book_id);

-- A part of a payment (positive) or of a refund (negative).
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
CREATE INDEX tender_by_order ON tender (order_id, at);
CREATE INDEX tender_by_date ON tender (business_date, kind);

CREATE TABLE order_event (
    id TEXT NOT NULL PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX order_event_by_order ON order_event (order_id, at, id);
