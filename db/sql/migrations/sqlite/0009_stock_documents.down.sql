-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE attention_item;
DROP TABLE stocktake_scan;
DROP TABLE stocktake_line;
DROP TABLE stocktake;
DROP TABLE transfer_line;
DROP TABLE transfer;
DROP TABLE supplier_return_line;
DROP TABLE supplier_return;
DROP TABLE delivery_line;
DROP TABLE delivery;
DROP TABLE purchase_order_line;
DROP TABLE purchase_order;
DROP TABLE supplier_book;
DROP TABLE supplier;
DROP TABLE stock_incoming;
DROP INDEX stock_balance_by_shelf;
DROP INDEX stock_balance_oversold;
DROP INDEX stock_balance_low;

-- The older ledger knows no returns to suppliers: they become adjustments.
DROP TRIGGER stock_movement_count;
DROP TRIGGER stock_movement_refuse_update;
DROP TRIGGER stock_movement_refuse_delete;
ALTER TABLE stock_movement RENAME TO stock_movement_new;
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
INSERT INTO stock_movement (id, shop_id, book_id, kind, quantity, reason, document_kind,
    document_id, unit_cost_minor, note, actor_id, device_id, op_id, at, business_date, recorded_by)
SELECT id, shop_id, book_id, CASE kind WHEN 'supplier_return' THEN 'adjusted' ELSE kind END,
    quantity, reason, document_kind,
    document_id, unit_cost_minor, note, actor_id, device_id, op_id, at, business_date, recorded_by
FROM stock_movement_new;
DROP TABLE stock_movement_new;
CREATE INDEX stock_movement_by_stock ON stock_movement (shop_id, book_id, at, id);
CREATE INDEX stock_movement_by_document ON stock_movement (document_id);
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

ALTER TABLE stock_balance DROP COLUMN last_received_on;
ALTER TABLE stock_balance DROP COLUMN last_sold_on;
ALTER TABLE stock_balance DROP COLUMN shelf;
ALTER TABLE stock_balance DROP COLUMN counted_position;
ALTER TABLE stock_balance DROP COLUMN position;
ALTER TABLE stock_balance DROP COLUMN on_order;
ALTER TABLE stock_balance DROP COLUMN in_transit;
ALTER TABLE device DROP COLUMN last_document;
ALTER TABLE book DROP COLUMN cover_link;
ALTER TABLE book DROP COLUMN price_origin;
