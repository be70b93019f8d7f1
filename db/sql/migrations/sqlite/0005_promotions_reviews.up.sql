-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Price rules, the coupons that trigger them, and what people say about books.

CREATE TABLE promotion (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CHECK (kind IN ('percent', 'amount', 'fixed_price', 'buy_n_get_m')),
    percent_bp INTEGER CHECK (percent_bp BETWEEN 1 AND 10000),
    amount_minor INTEGER CHECK (amount_minor >= 0),
    buy_quantity INTEGER CHECK (buy_quantity > 0),
    free_quantity INTEGER CHECK (free_quantity > 0),
    minimum_minor INTEGER NOT NULL DEFAULT 0 CHECK (minimum_minor >= 0),
    weekdays INTEGER NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127),
    starts_on TEXT,
    ends_on TEXT,
    priority INTEGER NOT NULL DEFAULT 100,
    combinable INTEGER NOT NULL DEFAULT FALSE CHECK (combinable IN (FALSE, TRUE)),
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (kind <> 'percent' OR percent_bp IS NOT NULL),
    CHECK (kind NOT IN ('amount', 'fixed_price') OR amount_minor IS NOT NULL),
    CHECK (kind <> 'buy_n_get_m' OR (buy_quantity IS NOT NULL AND free_quantity IS NOT NULL)),
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;

-- Without a target of a kind, a promotion holds for all of that kind.
CREATE TABLE promotion_target (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    kind TEXT NOT NULL CHECK (kind IN ('book', 'category', 'shop', 'customer_group')),
    target_id TEXT NOT NULL,
    PRIMARY KEY (promotion_id, kind, target_id)
) STRICT;

CREATE TABLE coupon (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 3 AND 40),
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    uses_left INTEGER CHECK (uses_left >= 0),
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE))
) STRICT;

CREATE TABLE coupon_use (
    order_id TEXT NOT NULL PRIMARY KEY REFERENCES orders (id),
    code TEXT NOT NULL REFERENCES coupon (code),
    at TEXT NOT NULL
) STRICT;

-- Which rule took how much off which line; the parts add up to the line's discount.
CREATE TABLE order_line_rule (
    order_line_id TEXT NOT NULL REFERENCES order_line (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    promotion_id TEXT REFERENCES promotion (id),
    name TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (order_line_id, position)
) STRICT;

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    book_id TEXT NOT NULL REFERENCES book (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 10000),
    staff_pick INTEGER NOT NULL DEFAULT FALSE CHECK (staff_pick IN (FALSE, TRUE)),
    hidden INTEGER NOT NULL DEFAULT FALSE CHECK (hidden IN (FALSE, TRUE)),
    hidden_reason TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (book_id, account_id)
) STRICT;
CREATE INDEX review_by_account ON review (account_id, created_at);
CREATE INDEX review_by_created ON review (created_at, id);

CREATE TRIGGER review_rate_insert AFTER INSERT ON review WHEN NOT NEW.hidden
BEGIN
    UPDATE book
    SET rating_count = rating_count + 1, rating_sum = rating_sum + NEW.rating
    WHERE id = NEW.book_id;
END;
CREATE TRIGGER review_rate_update AFTER UPDATE ON review
BEGIN
    UPDATE book
    SET rating_count = rating_count - (NOT OLD.hidden) + (NOT NEW.hidden),
        rating_sum = rating_sum - OLD.rating * (NOT OLD.hidden) + NEW.rating * (NOT NEW.hidden)
    WHERE id = NEW.book_id;
END;
CREATE TRIGGER review_rate_delete AFTER DELETE ON review WHEN NOT OLD.hidden
BEGIN
    UPDATE book
    SET rating_count = rating_count - 1, rating_sum = rating_sum - OLD.rating
    WHERE id = OLD.book_id;
END;
