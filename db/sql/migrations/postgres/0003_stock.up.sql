-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stock: an append-only ledger, what is promised, and the balances that triggers keep.

CREATE TABLE stock_balance (
    shop_id uuid NOT NULL REFERENCES shop (id),
    book_id uuid NOT NULL REFERENCES book (id),
    on_hand bigint NOT NULL DEFAULT 0,
    reserved bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    reorder_level integer CHECK (reorder_level >= 0),
    PRIMARY KEY (shop_id, book_id)
);
CREATE INDEX stock_balance_by_book ON stock_balance (book_id, shop_id);

CREATE TABLE stock_movement (
    id uuid PRIMARY KEY,
    shop_id uuid NOT NULL REFERENCES shop (id),
    book_id uuid NOT NULL REFERENCES book (id),
    kind text NOT NULL CHECK (kind IN ('received', 'sold', 'returned', 'transfer_out',
        'transfer_in', 'adjusted', 'counted')),
    quantity bigint NOT NULL CHECK (quantity <> 0 AND abs(quantity) <= 1000000000),
    reason text NOT NULL DEFAULT '',
    document_kind text NOT NULL DEFAULT '',
    document_id uuid,
    unit_cost_minor bigint CHECK (unit_cost_minor >= 0),
    note text NOT NULL DEFAULT '',
    actor_id uuid NOT NULL REFERENCES account (id),
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL,
    business_date date NOT NULL,
    recorded_by text NOT NULL
);
CREATE INDEX stock_movement_by_stock ON stock_movement (shop_id, book_id, at, id);
CREATE INDEX stock_movement_by_document ON stock_movement (document_id);

-- A promise of copies to an order line. It lives from placing to handing over or cancelling.
CREATE TABLE stock_reservation (
    order_line_id uuid PRIMARY KEY,
    shop_id uuid NOT NULL REFERENCES shop (id),
    book_id uuid NOT NULL REFERENCES book (id),
    quantity bigint NOT NULL CHECK (quantity > 0)
);
CREATE INDEX stock_reservation_by_stock ON stock_reservation (shop_id, book_id);

CREATE FUNCTION stock_movement_count() RETURNS trigger
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
CREATE TRIGGER stock_movement_count AFTER INSERT ON stock_movement
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION stock_movement_count();

CREATE FUNCTION stock_movement_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger_is_append_only'
        USING ERRCODE = '23514', CONSTRAINT = 'ledger_is_append_only';
END
$$;
CREATE TRIGGER stock_movement_refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON stock_movement
    FOR EACH STATEMENT EXECUTE FUNCTION stock_movement_refuse_change();

CREATE FUNCTION stock_reservation_add() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO stock_balance AS balance (shop_id, book_id, reserved)
    SELECT shop_id, book_id, sum(quantity)
    FROM added
    GROUP BY shop_id, book_id
    ORDER BY shop_id, book_id
    ON CONFLICT (shop_id, book_id) DO UPDATE
    SET reserved = balance.reserved + EXCLUDED.reserved;
    RETURN NULL;
END
$$;
CREATE TRIGGER stock_reservation_add AFTER INSERT ON stock_reservation
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION stock_reservation_add();

CREATE FUNCTION stock_reservation_release() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE stock_balance balance
    SET reserved = balance.reserved - released.quantity
    FROM (
        SELECT shop_id, book_id, sum(quantity) AS quantity
        FROM removed
        GROUP BY shop_id, book_id
    ) released
    WHERE balance.shop_id = released.shop_id
        AND balance.book_id = released.book_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER stock_reservation_release AFTER DELETE ON stock_reservation
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION stock_reservation_release();

CREATE FUNCTION stock_reservation_refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'reservation_is_fixed'
        USING ERRCODE = '23514', CONSTRAINT = 'reservation_is_fixed';
END
$$;
CREATE TRIGGER stock_reservation_refuse_change BEFORE UPDATE OR TRUNCATE ON stock_reservation
    FOR EACH STATEMENT EXECUTE FUNCTION stock_reservation_refuse_change();
