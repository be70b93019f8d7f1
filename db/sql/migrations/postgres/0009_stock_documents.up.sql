-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The documents that move stock: suppliers, purchase orders, deliveries, returns to suppliers,
-- transfers, stocktakes; what is on its way; and what waits for somebody's decision.

-- Where a price came from, and where its publisher shows the cover.
ALTER TABLE book ADD COLUMN price_origin text NOT NULL DEFAULT 'person'
    CHECK (price_origin IN ('person', 'import'));
ALTER TABLE book ADD COLUMN cover_link text NOT NULL DEFAULT '';

-- Stock documents of a device are numbered on their own, beside its orders.
ALTER TABLE device ADD COLUMN last_document bigint NOT NULL DEFAULT 0 CHECK (last_document >= 0);

-- Beside what is there and promised: what is on its way, from another shop or from a supplier.
-- `position` is the number of movements so far: the place in the ledger at which a number was read.
-- counted_position is that of the last stocktake that was posted for the book.
ALTER TABLE stock_balance ADD COLUMN in_transit bigint NOT NULL DEFAULT 0 CHECK (in_transit >= 0);
ALTER TABLE stock_balance ADD COLUMN on_order bigint NOT NULL DEFAULT 0 CHECK (on_order >= 0);
ALTER TABLE stock_balance ADD COLUMN position bigint NOT NULL DEFAULT 0 CHECK (position >= 0);
ALTER TABLE stock_balance ADD COLUMN counted_position bigint NOT NULL DEFAULT 0;
ALTER TABLE stock_balance ADD COLUMN shelf text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE stock_balance ADD COLUMN last_sold_on date;
ALTER TABLE stock_balance ADD COLUMN last_received_on date;

-- Movements may also go back to a supplier.
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_kind_check;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_kind_check
    CHECK (kind IN ('received', 'sold', 'returned', 'transfer_out',
        'transfer_in', 'adjusted', 'counted', 'supplier_return'));

UPDATE stock_balance balance
SET position = ledger.movements,
    last_sold_on = ledger.last_sold_on,
    last_received_on = ledger.last_received_on
FROM (
    SELECT shop_id, book_id, count(*) AS movements,
        max(business_date) FILTER (WHERE kind = 'sold') AS last_sold_on,
        max(business_date) FILTER (WHERE kind IN ('received', 'transfer_in')) AS last_received_on
    FROM stock_movement
    GROUP BY shop_id, book_id
) ledger
WHERE ledger.shop_id = balance.shop_id AND ledger.book_id = balance.book_id;

CREATE OR REPLACE FUNCTION stock_movement_count() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO stock_balance AS balance
        (shop_id, book_id, on_hand, position, last_sold_on, last_received_on)
    SELECT shop_id, book_id, sum(quantity), count(*),
        max(business_date) FILTER (WHERE kind = 'sold'),
        max(business_date) FILTER (WHERE kind IN ('received', 'transfer_in'))
    FROM added
    GROUP BY shop_id, book_id
    ORDER BY shop_id, book_id
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET on_hand = balance.on_hand + EXCLUDED.on_hand,
        position = balance.position + EXCLUDED.position,
        last_sold_on = greatest(balance.last_sold_on, EXCLUDED.last_sold_on),
        last_received_on = greatest(balance.last_received_on, EXCLUDED.last_received_on);
    RETURN NULL;
END
$$;

CREATE INDEX stock_balance_low ON stock_balance (shop_id, book_id)
    WHERE reorder_level IS NOT NULL AND reorder_level >= on_hand - reserved;
CREATE INDEX stock_balance_oversold ON stock_balance (shop_id, book_id)
    WHERE on_hand < reserved;
CREATE INDEX stock_balance_by_shelf ON stock_balance (shop_id, shelf, book_id) WHERE shelf <> '';

-- Copies on their way to a shop. A row lives from the sending of its document's line until they
-- have come or nobody waits for them any more; triggers keep the sums of the balance.
CREATE TABLE stock_incoming (
    line_id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('on_order', 'in_transit')),
    shop_id uuid NOT NULL REFERENCES shop (id),
    book_id uuid NOT NULL REFERENCES book (id),
    quantity bigint NOT NULL CHECK (quantity > 0)
);
CREATE INDEX stock_incoming_by_stock ON stock_incoming (shop_id, book_id);

CREATE FUNCTION stock_incoming_add() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO stock_balance AS balance (shop_id, book_id, on_order, in_transit)
    SELECT shop_id, book_id,
        COALESCE(sum(quantity) FILTER (WHERE kind = 'on_order'), 0),
        COALESCE(sum(quantity) FILTER (WHERE kind = 'in_transit'), 0)
    FROM added
    GROUP BY shop_id, book_id
    ORDER BY shop_id, book_id
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET on_order = balance.on_order + EXCLUDED.on_order,
        in_transit = balance.in_transit + EXCLUDED.in_transit;
    RETURN NULL;
END
$$;
CREATE TRIGGER stock_incoming_add AFTER INSERT ON stock_incoming
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION stock_incoming_add();

CREATE FUNCTION stock_incoming_end() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE stock_balance balance
    SET on_order = balance.on_order - ended.on_order,
        in_transit = balance.in_transit - ended.in_transit
    FROM (
        SELECT shop_id, book_id,
            COALESCE(sum(quantity) FILTER (WHERE kind = 'on_order'), 0) AS on_order,
            COALESCE(sum(quantity) FILTER (WHERE kind = 'in_transit'), 0) AS in_transit
        FROM removed
        GROUP BY shop_id, book_id
    ) ended
    WHERE balance.shop_id = ended.shop_id
        AND balance.book_id = ended.book_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER stock_incoming_end AFTER DELETE ON stock_incoming
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION stock_incoming_end();

CREATE FUNCTION stock_incoming_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'incoming_is_fixed'
        USING ERRCODE = '23514', CONSTRAINT = 'incoming_is_fixed';
END
$$;
CREATE TRIGGER stock_incoming_refuse_change BEFORE UPDATE OR TRUNCATE ON stock_incoming
    FOR EACH STATEMENT EXECUTE FUNCTION stock_incoming_refuse_change();

-- return_days: unsold copies may go back within so many days of a delivery; none: they may not.
CREATE TABLE supplier (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 20),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key text COLLATE "C" NOT NULL,
    contact text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    street text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    postcode text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    account_number text NOT NULL DEFAULT '',
    return_days integer CHECK (return_days BETWEEN 1 AND 3650),
    note text NOT NULL DEFAULT '',
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX supplier_by_name ON supplier (name_key, id);

-- Who delivers a book, and what a copy cost last.
CREATE TABLE supplier_book (
    supplier_id uuid NOT NULL REFERENCES supplier (id),
    book_id uuid NOT NULL REFERENCES book (id),
    unit_cost_minor bigint CHECK (unit_cost_minor >= 0),
    delivered_on date NOT NULL,
    PRIMARY KEY (supplier_id, book_id)
);
CREATE INDEX supplier_book_by_book ON supplier_book (book_id, delivered_on);

CREATE TABLE purchase_order (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE,
    supplier_id uuid NOT NULL REFERENCES supplier (id),
    shop_id uuid NOT NULL REFERENCES shop (id),
    state text NOT NULL
        CHECK (state IN ('draft', 'sent', 'partly_received', 'closed', 'cancelled')),
    note text NOT NULL DEFAULT '',
    expected_on date,
    copies bigint NOT NULL CHECK (copies > 0),
    received bigint NOT NULL DEFAULT 0 CHECK (received >= 0),
    cost_minor bigint NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    created_at timestamptz NOT NULL,
    sent_at timestamptz,
    closed_at timestamptz,
    changed_at timestamptz NOT NULL,
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX purchase_order_by_created ON purchase_order (created_at, id);
CREATE INDEX purchase_order_by_shop ON purchase_order (shop_id, created_at, id);
CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, created_at, id);

CREATE TABLE purchase_order_line (
    id uuid PRIMARY KEY,
    purchase_order_id uuid NOT NULL REFERENCES purchase_order (id),
    line_no integer NOT NULL CHECK (line_no > 0),
    book_id uuid NOT NULL REFERENCES book (id),
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    received bigint NOT NULL DEFAULT 0 CHECK (received >= 0),
    unit_cost_minor bigint CHECK (unit_cost_minor >= 0),
    UNIQUE (purchase_order_id, book_id)
);
CREATE INDEX purchase_order_line_by_book ON purchase_order_line (book_id);

-- What came, as it came: `quantity` with the damaged copies among them.
CREATE TABLE delivery (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE,
    shop_id uuid NOT NULL REFERENCES shop (id),
    supplier_id uuid REFERENCES supplier (id),
    purchase_order_id uuid REFERENCES purchase_order (id),
    reference text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '',
    copies bigint NOT NULL CHECK (copies > 0),
    damaged bigint NOT NULL DEFAULT 0 CHECK (damaged >= 0),
    cost_minor bigint NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    received_at timestamptz NOT NULL,
    business_date date NOT NULL,
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX delivery_by_received ON delivery (received_at, id);
CREATE INDEX delivery_by_shop ON delivery (shop_id, received_at, id);
CREATE INDEX delivery_by_supplier ON delivery (supplier_id, received_at, id);
CREATE INDEX delivery_by_purchase_order ON delivery (purchase_order_id);

-- return_by_date: until then unsold copies may go back; `returned` is how many did.
CREATE TABLE delivery_line (
    id uuid PRIMARY KEY,
    delivery_id uuid NOT NULL REFERENCES delivery (id),
    line_no integer NOT NULL CHECK (line_no > 0),
    shop_id uuid NOT NULL REFERENCES shop (id),
    supplier_id uuid REFERENCES supplier (id),
    book_id uuid NOT NULL REFERENCES book (id),
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    damaged bigint NOT NULL DEFAULT 0 CHECK (damaged BETWEEN 0 AND quantity),
    expected bigint CHECK (expected >= 0),
    unit_cost_minor bigint CHECK (unit_cost_minor >= 0),
    return_by_date date,
    returned integer NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity),
    UNIQUE (delivery_id, line_no)
);
CREATE INDEX delivery_line_by_book ON delivery_line (book_id, delivery_id);
CREATE INDEX delivery_line_to_return ON delivery_line (return_by_date, id)
    WHERE return_by_date IS NOT NULL AND returned < quantity;

CREATE TABLE supplier_return (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE,
    supplier_id uuid NOT NULL REFERENCES supplier (id),
    shop_id uuid NOT NULL REFERENCES shop (id),
    state text NOT NULL
        CHECK (state IN ('requested', 'authorised', 'sent', 'credited', 'cancelled')),
    authorisation text NOT NULL DEFAULT '',
    credit_reference text NOT NULL DEFAULT '',
    credit_minor bigint CHECK (credit_minor >= 0),
    note text NOT NULL DEFAULT '',
    copies bigint NOT NULL CHECK (copies > 0),
    cost_minor bigint NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    requested_at timestamptz NOT NULL,
    sent_at timestamptz,
    credited_at timestamptz,
    changed_at timestamptz NOT NULL,
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX supplier_return_by_requested ON supplier_return (requested_at, id);
CREATE INDEX supplier_return_by_shop ON supplier_return (shop_id, requested_at, id);
CREATE INDEX supplier_return_by_supplier ON supplier_return (supplier_id, requested_at, id);

CREATE TABLE supplier_return_line (
    id uuid PRIMARY KEY,
    supplier_return_id uuid NOT NULL REFERENCES supplier_return (id),
    line_no integer NOT NULL CHECK (line_no > 0),
    book_id uuid NOT NULL REFERENCES book (id),
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    reason text NOT NULL CHECK (reason IN ('unsold', 'damaged', 'wrong', 'recalled')),
    unit_cost_minor bigint CHECK (unit_cost_minor >= 0),
    UNIQUE (supplier_return_id, line_no)
);
CREATE INDEX supplier_return_line_by_book ON supplier_return_line (book_id);

CREATE TABLE transfer (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE,
    from_shop_id uuid NOT NULL REFERENCES shop (id),
    to_shop_id uuid NOT NULL REFERENCES shop (id),
    state text NOT NULL CHECK (state IN ('requested', 'dispatched', 'received', 'cancelled')),
    note text NOT NULL DEFAULT '',
    requested bigint NOT NULL DEFAULT 0 CHECK (requested >= 0),
    dispatched bigint NOT NULL DEFAULT 0 CHECK (dispatched >= 0),
    received bigint NOT NULL DEFAULT 0 CHECK (received >= 0),
    missing bigint NOT NULL DEFAULT 0 CHECK (missing >= 0),
    created_at timestamptz NOT NULL,
    dispatched_at timestamptz,
    received_at timestamptz,
    changed_at timestamptz NOT NULL,
    requested_by_id uuid REFERENCES account (id),
    dispatched_by_id uuid REFERENCES account (id),
    received_by_id uuid REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    recorded_by text NOT NULL,
    CHECK (from_shop_id <> to_shop_id)
);
CREATE INDEX transfer_by_created ON transfer (created_at, id);
CREATE INDEX transfer_from_shop ON transfer (from_shop_id, created_at, id);
CREATE INDEX transfer_to_shop ON transfer (to_shop_id, created_at, id);

-- `settled` counts the missing copies about which somebody has decided.
CREATE TABLE transfer_line (
    id uuid PRIMARY KEY,
    transfer_id uuid NOT NULL REFERENCES transfer (id),
    line_no integer NOT NULL CHECK (line_no > 0),
    book_id uuid NOT NULL REFERENCES book (id),
    requested bigint NOT NULL DEFAULT 0 CHECK (requested BETWEEN 0 AND 99999),
    dispatched bigint NOT NULL DEFAULT 0 CHECK (dispatched BETWEEN 0 AND 99999),
    received bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND 99999),
    settled integer NOT NULL DEFAULT 0 CHECK (settled BETWEEN 0 AND 99999),
    UNIQUE (transfer_id, book_id)
);
CREATE INDEX transfer_line_by_book ON transfer_line (book_id);

CREATE TABLE stocktake (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE,
    shop_id uuid NOT NULL REFERENCES shop (id),
    scope text NOT NULL CHECK (scope IN ('shop', 'category', 'shelf')),
    category_id uuid REFERENCES category (id),
    shelf text COLLATE "C" NOT NULL DEFAULT '',
    state text NOT NULL CHECK (state IN ('counting', 'recounting', 'posted', 'abandoned')),
    note text NOT NULL DEFAULT '',
    pass integer NOT NULL DEFAULT 1 CHECK (pass >= 1),
    started_at timestamptz NOT NULL,
    posted_at timestamptz,
    changed_at timestamptz NOT NULL,
    started_by_id uuid NOT NULL REFERENCES account (id),
    posted_by_id uuid REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    recorded_by text NOT NULL,
    CHECK ((scope = 'category') = (category_id IS NOT NULL)),
    CHECK ((scope = 'shelf') = (shelf <> ''))
);
CREATE INDEX stocktake_by_started ON stocktake (started_at, id);
CREATE INDEX stocktake_by_shop ON stocktake (shop_id, started_at, id);

-- What is counted of a book: `expected` was on hand, and `position` reached in the ledger, when it
-- was scanned last. `moved`: the stock moved between two scans of one pass, so nobody can tell
-- whether those copies were counted.
CREATE TABLE stocktake_line (
    stocktake_id uuid NOT NULL REFERENCES stocktake (id),
    book_id uuid NOT NULL REFERENCES book (id),
    counted bigint NOT NULL CHECK (counted BETWEEN 0 AND 1000000),
    expected bigint NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    pass integer NOT NULL CHECK (pass >= 1),
    moved boolean NOT NULL DEFAULT FALSE,
    posted bigint NOT NULL DEFAULT 0,
    counted_at timestamptz NOT NULL,
    counted_by_id uuid NOT NULL REFERENCES account (id),
    PRIMARY KEY (stocktake_id, book_id)
);
CREATE INDEX stocktake_line_by_book ON stocktake_line (book_id, stocktake_id);
CREATE INDEX stocktake_line_differs ON stocktake_line (stocktake_id, book_id)
    WHERE counted <> expected OR moved;

-- Every count as it was made; only added to.
CREATE TABLE stocktake_scan (
    id uuid PRIMARY KEY,
    stocktake_id uuid NOT NULL REFERENCES stocktake (id),
    book_id uuid NOT NULL REFERENCES book (id),
    pass integer NOT NULL CHECK (pass >= 1),
    quantity integer NOT NULL CHECK (abs(quantity) <= 99999),
    expected bigint NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX stocktake_scan_by_line ON stocktake_scan (stocktake_id, book_id, at, id);
CREATE TRIGGER stocktake_scan_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON stocktake_scan
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

-- What happened and waits for somebody to decide. What can be read off the stock itself (oversold,
-- low, overdue) has no row here: it goes away by itself.
CREATE TABLE attention_item (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('short_transfer', 'failed_job')),
    state text NOT NULL CHECK (state IN ('open', 'settled')),
    shop_id uuid REFERENCES shop (id),
    subject_kind text NOT NULL,
    subject_id uuid,
    subject text NOT NULL,
    detail text NOT NULL DEFAULT '',
    owner_id uuid REFERENCES account (id),
    created_at timestamptz NOT NULL,
    settled_at timestamptz,
    settled_by_id uuid REFERENCES account (id),
    note text NOT NULL DEFAULT '',
    op_id uuid NOT NULL,
    recorded_by text NOT NULL,
    CHECK ((state = 'settled') = (settled_at IS NOT NULL))
);
CREATE INDEX attention_item_open ON attention_item (created_at, id) WHERE state = 'open';
CREATE INDEX attention_item_by_subject ON attention_item (subject_id);
