-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The documents that move stock: suppliers, purchase orders, deliveries, returns to suppliers,
-- transfers, stocktakes; what is on its way; and what waits for somebody's decision.

-- Where a price came from, and where its publisher shows the cover.
ALTER TABLE book ADD COLUMN price_origin TEXT NOT NULL DEFAULT 'person'
    CHECK (price_origin IN ('person', 'import'));
ALTER TABLE book ADD COLUMN cover_link TEXT NOT NULL DEFAULT '';

-- Stock documents of a device are numbered on their own, beside its orders.
ALTER TABLE device ADD COLUMN last_document INTEGER NOT NULL DEFAULT 0 CHECK (last_document >= 0);

-- Beside what is there and promised: what is on its way, from another shop or from a supplier.
-- `position` is the number of movements so far: the place in the ledger at which a number was read.
-- counted_position is that of the last stocktake that was posted for the book.
ALTER TABLE stock_balance ADD COLUMN in_transit INTEGER NOT NULL DEFAULT 0 CHECK (in_transit >= 0);
ALTER TABLE stock_balance ADD COLUMN on_order INTEGER NOT NULL DEFAULT 0 CHECK (on_order >= 0);
ALTER TABLE stock_balance ADD COLUMN position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0);
ALTER TABLE stock_balance ADD COLUMN counted_position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stock_balance ADD COLUMN shelf TEXT NOT NULL DEFAULT '';
ALTER TABLE stock_balance ADD COLUMN last_sold_on TEXT;
ALTER TABLE stock_balance ADD COLUMN last_received_on TEXT;

-- Movements may also go back to a supplier: the check of `kind` wants the table made anew.
DROP TRIGGER stock_movement_count;
DROP TRIGGER stock_movement_refuse_update;
DROP TRIGGER stock_movement_refuse_delete;
CREATE TABLE stock_movement_new (
    id TEXT NOT NULL PRIMARY KEY,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    kind TEXT NOT NULL CHECK (kind IN ('received', 'sold', 'returned', 'transfer_out',
        'transfer_in', 'adjusted', 'counted', 'supplier_return')),
    quantity INTEGER NOT NULL CHECK (quantity <> 0 AND abs(quantity) <= 1000000000),
    reason TEXT NOT NULL DEFAULT '',
    document_kind TEXT NOT NULL DEFAULT '',
    document_id TEXT,
    unit_cost_minor INTEGER CHECK (unit_cost_minor >= 0),
    note TEXT NOT NULL DEFAULT '',
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
INSERT INTO stock_movement_new (id, shop_id, book_id, kind, quantity, reason, document_kind,
    document_id, unit_cost_minor, note, actor_id, device_id, op_id, at, business_date, recorded_by)
SELECT id, shop_id, book_id, kind, quantity, reason, document_kind,
    document_id, unit_cost_minor, note, actor_id, device_id, op_id, at, business_date, recorded_by
FROM stock_movement;
DROP TABLE stock_movement;
ALTER TABLE stock_movement_new RENAME TO stock_movement;
CREATE INDEX stock_movement_by_stock ON stock_movement (shop_id, book_id, at, id);
CREATE INDEX stock_movement_by_document ON stock_movement (document_id);

UPDATE stock_balance
SET position = (SELECT count(*) FROM stock_movement m
        WHERE m.shop_id = stock_balance.shop_id AND m.book_id = stock_balance.book_id),
    last_sold_on = (SELECT max(m.business_date) FROM stock_movement m
        WHERE m.shop_id = stock_balance.shop_id AND m.book_id = stock_balance.book_id
            AND m.kind = 'sold'),
    last_received_on = (SELECT max(m.business_date) FROM stock_movement m
        WHERE m.shop_id = stock_balance.shop_id AND m.book_id = stock_balance.book_id
            AND m.kind IN ('received', 'transfer_in'));

CREATE TRIGGER stock_movement_count AFTER INSERT ON stock_movement
BEGIN
    INSERT INTO stock_balance (shop_id, book_id, on_hand, position, last_sold_on, last_received_on)
    VALUES (NEW.shop_id, NEW.book_id, NEW.quantity, 1,
        CASE WHEN NEW.kind = 'sold' THEN NEW.business_date END,
        CASE WHEN NEW.kind IN ('received', 'transfer_in') THEN NEW.business_date END)
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET on_hand = on_hand + excluded.on_hand,
        position = position + 1,
        last_sold_on = max(COALESCE(last_sold_on, excluded.last_sold_on),
            COALESCE(excluded.last_sold_on, last_sold_on)),
        last_received_on = max(COALESCE(last_received_on, excluded.last_received_on),
            COALESCE(excluded.last_received_on, last_received_on));
END;
CREATE TRIGGER stock_movement_refuse_update BEFORE UPDATE ON stock_movement
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
CREATE TRIGGER stock_movement_refuse_delete BEFORE DELETE ON stock_movement
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;

CREATE INDEX stock_balance_low ON stock_balance (shop_id, book_id)
    WHERE reorder_level IS NOT NULL AND reorder_level >= on_hand - reserved;
CREATE INDEX stock_balance_oversold ON stock_balance (shop_id, book_id)
    WHERE on_hand < reserved;
CREATE INDEX stock_balance_by_shelf ON stock_balance (shop_id, shelf, book_id) WHERE shelf <> '';

-- Copies on their way to a shop. A row lives from the sending of its document's line until they
-- have come or nobody waits for them any more; triggers keep the sums of the balance.
CREATE TABLE stock_incoming (
    line_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('on_order', 'in_transit')),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;
CREATE INDEX stock_incoming_by_stock ON stock_incoming (shop_id, book_id);
CREATE TRIGGER stock_incoming_add AFTER INSERT ON stock_incoming
BEGIN
    INSERT INTO stock_balance (shop_id, book_id, on_order, in_transit)
    VALUES (NEW.shop_id, NEW.book_id,
        CASE WHEN NEW.kind = 'on_order' THEN NEW.quantity ELSE 0 END,
        CASE WHEN NEW.kind = 'in_transit' THEN NEW.quantity ELSE 0 END)
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET on_order = on_order + excluded.on_order,
        in_transit = in_transit + excluded.in_transit;
END;
CREATE TRIGGER stock_incoming_end AFTER DELETE ON stock_incoming
BEGIN
    UPDATE stock_balance
    SET on_order = on_order - CASE WHEN OLD.kind = 'on_order' THEN OLD.quantity ELSE 0 END,
        in_transit = in_transit - CASE WHEN OLD.kind = 'in_transit' THEN OLD.quantity ELSE 0 END
    WHERE shop_id = OLD.shop_id AND book_id = OLD.book_id;
END;
CREATE TRIGGER stock_incoming_refuse_update BEFORE UPDATE ON stock_incoming
BEGIN
    SELECT RAISE(ABORT, 'incoming_is_fixed');
END;

-- return_days: unsold copies may go back within so many days of a delivery; none: they may not.
CREATE TABLE supplier (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 20),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    contact TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    account_number TEXT NOT NULL DEFAULT '',
    return_days INTEGER CHECK (return_days BETWEEN 1 AND 3650),
    note TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX supplier_by_name ON supplier (name_key, id);

-- Who delivers a book, and what a copy cost last.
CREATE TABLE supplier_book (
    supplier_id TEXT NOT NULL REFERENCES supplier (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    unit_cost_minor INTEGER CHECK (unit_cost_minor >= 0),
    delivered_on TEXT NOT NULL,
    PRIMARY KEY (supplier_id, book_id)
) STRICT;
CREATE INDEX supplier_book_by_book ON supplier_book (book_id, delivered_on);

CREATE TABLE purchase_order (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    supplier_id TEXT NOT NULL REFERENCES supplier (id),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    state TEXT NOT NULL
        CHECK (state IN ('draft', 'sent', 'partly_received', 'closed', 'cancelled')),
    note TEXT NOT NULL DEFAULT '',
    expected_on TEXT,
    copies INTEGER NOT NULL CHECK (copies > 0),
    received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
    cost_minor INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    created_at TEXT NOT NULL,
    sent_at TEXT,
    closed_at TEXT,
    changed_at TEXT NOT NULL,
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX purchase_order_by_created ON purchase_order (created_at, id);
CREATE INDEX purchase_order_by_shop ON purchase_order (shop_id, created_at, id);
CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, created_at, id);

CREATE TABLE purchase_order_line (
    id TEXT NOT NULL PRIMARY KEY,
    purchase_order_id TEXT NOT NULL REFERENCES purchase_order (id),
    line_no INTEGER NOT NULL CHECK (line_no > 0),
    book_id TEXT NOT NULL REFERENCES book (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
    unit_cost_minor INTEGER CHECK (unit_cost_minor >= 0),
    UNIQUE (purchase_order_id, book_id)
) STRICT;
CREATE INDEX purchase_order_line_by_book ON purchase_order_line (book_id);

-- What came, as it came: `quantity` with the damaged copies among them.
CREATE TABLE delivery (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    supplier_id TEXT REFERENCES supplier (id),
    purchase_order_id TEXT REFERENCES purchase_order (id),
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    copies INTEGER NOT NULL CHECK (copies > 0),
    damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged >= 0),
    cost_minor INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    received_at TEXT NOT NULL,
    business_date TEXT NOT NULL,
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX delivery_by_received ON delivery (received_at, id);
CREATE INDEX delivery_by_shop ON delivery (shop_id, received_at, id);
CREATE INDEX delivery_by_supplier ON delivery (supplier_id, received_at, id);
CREATE INDEX delivery_by_purchase_order ON delivery (purchase_order_id);

-- return_by_date: until then unsold copies may go back; `returned` is how many did.
CREATE TABLE delivery_line (
    id TEXT NOT NULL PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES delivery (id),
    line_no INTEGER NOT NULL CHECK (line_no > 0),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    supplier_id TEXT REFERENCES supplier (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    damaged INTEGER NOT NULL DEFAULT 0 CHECK (damaged BETWEEN 0 AND quantity),
    expected INTEGER CHECK (expected >= 0),
    unit_cost_minor INTEGER CHECK (unit_cost_minor >= 0),
    return_by_date TEXT,
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity),
    UNIQUE (delivery_id, line_no)
) STRICT;
CREATE INDEX delivery_line_by_book ON delivery_line (book_id, delivery_id);
CREATE INDEX delivery_line_to_return ON delivery_line (return_by_date, id)
    WHERE return_by_date IS NOT NULL AND returned < quantity;

CREATE TABLE supplier_return (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    supplier_id TEXT NOT NULL REFERENCES supplier (id),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    state TEXT NOT NULL
        CHECK (state IN ('requested', 'authorised', 'sent', 'credited', 'cancelled')),
    authorisation TEXT NOT NULL DEFAULT '',
    credit_reference TEXT NOT NULL DEFAULT '',
    credit_minor INTEGER CHECK (credit_minor >= 0),
    note TEXT NOT NULL DEFAULT '',
    copies INTEGER NOT NULL CHECK (copies > 0),
    cost_minor INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
    requested_at TEXT NOT NULL,
    sent_at TEXT,
    credited_at TEXT,
    changed_at TEXT NOT NULL,
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX supplier_return_by_requested ON supplier_return (requested_at, id);
CREATE INDEX supplier_return_by_shop ON supplier_return (shop_id, requested_at, id);
CREATE INDEX supplier_return_by_supplier ON supplier_return (supplier_id, requested_at, id);

CREATE TABLE supplier_return_line (
    id TEXT NOT NULL PRIMARY KEY,
    supplier_return_id TEXT NOT NULL REFERENCES supplier_return (id),
    line_no INTEGER NOT NULL CHECK (line_no > 0),
    book_id TEXT NOT NULL REFERENCES book (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99999),
    reason TEXT NOT NULL CHECK (reason IN ('unsold', 'damaged', 'wrong', 'recalled')),
    unit_cost_minor INTEGER CHECK (unit_cost_minor >= 0),
    UNIQUE (supplier_return_id, line_no)
) STRICT;
CREATE INDEX supplier_return_line_by_book ON supplier_return_line (book_id);

CREATE TABLE transfer (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    from_shop_id TEXT NOT NULL REFERENCES shop (id),
    to_shop_id TEXT NOT NULL REFERENCES shop (id),
    state TEXT NOT NULL CHECK (state IN ('requested', 'dispatched', 'received', 'cancelled')),
    note TEXT NOT NULL DEFAULT '',
    requested INTEGER NOT NULL DEFAULT 0 CHECK (requested >= 0),
    dispatched INTEGER NOT NULL DEFAULT 0 CHECK (dispatched >= 0),
    received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing >= 0),
    created_at TEXT NOT NULL,
    dispatched_at TEXT,
    received_at TEXT,
    changed_at TEXT NOT NULL,
    requested_by_id TEXT REFERENCES account (id),
    dispatched_by_id TEXT REFERENCES account (id),
    received_by_id TEXT REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK (from_shop_id <> to_shop_id)
) STRICT;
CREATE INDEX transfer_by_created ON transfer (created_at, id);
CREATE INDEX transfer_from_shop ON transfer (from_shop_id, created_at, id);
CREATE INDEX transfer_to_shop ON transfer (to_shop_id, created_at, id);

-- `settled` counts the missing copies about which somebody has decided.
CREATE TABLE transfer_line (
    id TEXT NOT NULL PRIMARY KEY,
    transfer_id TEXT NOT NULL REFERENCES transfer (id),
    line_no INTEGER NOT NULL CHECK (line_no > 0),
    book_id TEXT NOT NULL REFERENCES book (id),
    requested INTEGER NOT NULL DEFAULT 0 CHECK (requested BETWEEN 0 AND 99999),
    dispatched INTEGER NOT NULL DEFAULT 0 CHECK (dispatched BETWEEN 0 AND 99999),
    received INTEGER NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND 99999),
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled BETWEEN 0 AND 99999),
    UNIQUE (transfer_id, book_id)
) STRICT;
CREATE INDEX transfer_line_by_book ON transfer_line (book_id);

CREATE TABLE stocktake (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    scope TEXT NOT NULL CHECK (scope IN ('shop', 'category', 'shelf')),
    category_id TEXT REFERENCES category (id),
    shelf TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('counting', 'recounting', 'posted', 'abandoned')),
    note TEXT NOT NULL DEFAULT '',
    pass INTEGER NOT NULL DEFAULT 1 CHECK (pass >= 1),
    started_at TEXT NOT NULL,
    posted_at TEXT,
    changed_at TEXT NOT NULL,
    started_by_id TEXT NOT NULL REFERENCES account (id),
    posted_by_id TEXT REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK ((scope = 'category') = (category_id IS NOT NULL)),
    CHECK ((scope = 'shelf') = (shelf <> ''))
) STRICT;
CREATE INDEX stocktake_by_started ON stocktake (started_at, id);
CREATE INDEX stocktake_by_shop ON stocktake (shop_id, started_at, id);

-- What is counted of a book: `expected` was on hand, and `position` reached in the ledger, when it
-- was scanned last. `moved`: the stock moved between two scans of one pass, so nobody can tell
-- whether those copies were counted.
CREATE TABLE stocktake_line (
    stocktake_id TEXT NOT NULL REFERENCES stocktake (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    counted INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 1000000),
    expected INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    pass INTEGER NOT NULL CHECK (pass >= 1),
    moved INTEGER NOT NULL DEFAULT FALSE CHECK (moved IN (FALSE, TRUE)),
    posted INTEGER NOT NULL DEFAULT 0,
    counted_at TEXT NOT NULL,
    counted_by_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (stocktake_id, book_id)
) STRICT;
CREATE INDEX stocktake_line_by_book ON stocktake_line (book_id, stocktake_id);
CREATE INDEX stocktake_line_differs ON stocktake_line (stocktake_id, book_id)
    WHERE counted <> expected OR moved;

-- Every count as it was made; only added to.
CREATE TABLE stocktake_scan (
    id TEXT NOT NULL PRIMARY KEY,
    stocktake_id TEXT NOT NULL REFERENCES stocktake (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    pass INTEGER NOT NULL CHECK (pass >= 1),
    quantity INTEGER NOT NULL CHECK (abs(quantity) <= 99999),
    expected INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    actor_id TEXT NOT NULL REFERENCES account (id),
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    at TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX stocktake_scan_by_line ON stocktake_scan (stocktake_id, book_id, at, id);
CREATE TRIGGER stocktake_scan_refuse_update BEFORE UPDATE ON stocktake_scan
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
CREATE TRIGGER stocktake_scan_refuse_delete BEFORE DELETE ON stocktake_scan
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;

-- What happened and waits for somebody to decide. What can be read off the stock itself (oversold,
-- low, overdue) has no row here: it goes away by itself.
CREATE TABLE attention_item (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('short_transfer', 'failed_job')),
    state TEXT NOT NULL CHECK (state IN ('open', 'settled')),
    shop_id TEXT REFERENCES shop (id),
    subject_kind TEXT NOT NULL,
    subject_id TEXT,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    owner_id TEXT REFERENCES account (id),
    created_at TEXT NOT NULL,
    settled_at TEXT,
    settled_by_id TEXT REFERENCES account (id),
    note TEXT NOT NULL DEFAULT '',
    op_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    CHECK ((state = 'settled') = (settled_at IS NOT NULL))
) STRICT;
CREATE INDEX attention_item_open ON attention_item (created_at, id) WHERE state = 'open';
CREATE INDEX attention_item_by_subject ON attention_item (subject_id);
