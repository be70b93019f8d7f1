-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stock: an append-only ledger, what is promised, and the balances that triggers keep.

CREATE TABLE stock_balance (
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    on_hand INTEGER NOT NULL DEFAULT 0,
    reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    reorder_level INTEGER CHECK (reorder_level >= 0),
    PRIMARY KEY (shop_id, book_id)
) STRICT;
CREATE INDEX stock_balance_by_book ON stock_balance (book_id, shop_id);

CREATE TABLE stock_movement (
    id TEXT NOT NULL PRIMARY KEY,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    kind TEXT NOT NULL CHECK (kind IN ('received', 'sold', 'returned', 'transfer_out',
        'transfer_in', 'adjusted', 'counted')),
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
CREATE INDEX stock_movement_by_stock ON stock_movement (shop_id, book_id, at, id);
CREATE INDEX stock_movement_by_document ON stock_movement (document_id);

-- A promise of copies to an order line. It lives from placing to handing over or cancelling.
CREATE TABLE stock_reservation (
    order_line_id TEXT NOT NULL PRIMARY KEY,
    shop_id TEXT NOT NULL REFERENCES shop (id),
    book_id TEXT NOT NULL REFERENCES book (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;
CREATE INDEX stock_reservation_by_stock ON stock_reservation (shop_id, book_id);

CREATE TRIGGER stock_movement_count AFTER INSERT ON stock_movement
BEGIN
    INSERT INTO stock_balance (shop_id, book_id, on_hand)
    VALUES (NEW.shop_id, NEW.book_id, NEW.quantity)
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET on_hand = on_hand + excluded.on_hand;
END;
CREATE TRIGGER stock_movement_refuse_update BEFORE UPDATE ON stock_movement
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
CREATE TRIGGER stock_movement_refuse_delete BEFORE DELETE ON stock_movement
BEGIN
    SELECT RAISE(ABORT, 'ledger_is_append_only');
END;
CREATE TRIGGER stock_reservation_add AFTER INSERT ON stock_reservation
BEGIN
    INSERT INTO stock_balance (shop_id, book_id, reserved)
    VALUES (NEW.shop_id, NEW.book_id, NEW.quantity)
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET reserved = reserved + excluded.reserved;
END;
CREATE TRIGGER stock_reservation_release AFTER DELETE ON stock_reservation
BEGIN
    UPDATE stock_balance
    SET reserved = reserved - OLD.quantity
    WHERE shop_id = OLD.shop_id AND book_id = OLD.book_id;
END;
CREATE TRIGGER stock_reservation_refuse_update BEFORE UPDATE ON stock_reservation
BEGIN
    SELECT RAISE(ABORT, 'reservation_is_fixed');
END;
