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
DROP FUNCTION stock_incoming_refuse_change();
DROP FUNCTION stock_incoming_end();
DROP FUNCTION stock_incoming_add();
DROP INDEX stock_balance_by_shelf;
DROP INDEX stock_balance_oversold;
DROP INDEX stock_balance_low;

CREATE OR REPLACE FUNCTION stock_movement_count() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO stock_balance AS balance (shop_id, book_id, on_hand)
    SELECT shop_id, book_id, sum(quantity)
    FROM added
    GROUP BY shop_id, book_id
    ORDER BY shop_id, book_id
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET on_hand = balance.on_hand + EXCLUDED.on_hand;
    RETURN NULL;
END
$$;

-- The older ledger knows no returns to suppliers: they become adjustments.
ALTER TABLE stock_movement DISABLE TRIGGER stock_movement_refuse_change;
UPDATE stock_movement
SET kind = 'adjusted'
WHERE kind = 'supplier_return';
ALTER TABLE stock_movement ENABLE TRIGGER stock_movement_refuse_change;
ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_kind_check;
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_kind_check
    CHECK (kind IN ('received', 'sold', 'returned', 'transfer_out',
        'transfer_in', 'adjusted', 'counted'));

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
