-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Price rules, the coupons that trigger them, and what people say about books.

CREATE TABLE promotion (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind text NOT NULL CHECK (kind IN ('percent', 'amount', 'fixed_price', 'buy_n_get_m')),
    percent_bp integer CHECK (percent_bp BETWEEN 1 AND 10000),
    amount_minor bigint CHECK (amount_minor >= 0),
    buy_quantity integer CHECK (buy_quantity > 0),
    free_quantity integer CHECK (free_quantity > 0),
    minimum_minor bigint NOT NULL DEFAULT 0 CHECK (minimum_minor >= 0),
    weekdays integer NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127),
    starts_on date,
    ends_on date,
    priority integer NOT NULL DEFAULT 100,
    combinable boolean NOT NULL DEFAULT FALSE,
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (kind <> 'percent' OR percent_bp IS NOT NULL),
    CHECK (kind NOT IN ('amount', 'fixed_price') OR amount_minor IS NOT NULL),
    CHECK (kind <> 'buy_n_get_m' OR (buy_quantity IS NOT NULL AND free_quantity IS NOT NULL)),
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);

-- Without a target of a kind, a promotion holds for all of that kind.
CREATE TABLE promotion_target (
    promotion_id uuid NOT NULL REFERENCES promotion (id),
    kind text NOT NULL CHECK (kind IN ('book', 'category', 'shop', 'customer_group')),
    target_id uuid NOT NULL,
    PRIMARY KEY (promotion_id, kind, target_id)
);

CREATE TABLE coupon (
    code text COLLATE "C" PRIMARY KEY CHECK (length(code) BETWEEN 3 AND 40),
    promotion_id uuid NOT NULL REFERENCES promotion (id),
    uses_left integer CHECK (uses_left >= 0),
    active boolean NOT NULL DEFAULT TRUE
);

CREATE TABLE coupon_use (
    order_id uuid PRIMARY KEY REFERENCES orders (id),
    code text COLLATE "C" NOT NULL REFERENCES coupon (code),
    at timestamptz NOT NULL
);

-- Which rule took how much off which line; the parts add up to the line's discount.
CREATE TABLE order_line_rule (
    order_line_id uuid NOT NULL REFERENCES order_line (id),
    position integer NOT NULL CHECK (position >= 0),
    promotion_id uuid REFERENCES promotion (id),
    name text NOT NULL,
    amount_minor bigint NOT NULL,
    PRIMARY KEY (order_line_id, position)
);

CREATE TABLE review (
    id uuid PRIMARY KEY,
    book_id uuid NOT NULL REFERENCES book (id),
    account_id uuid NOT NULL REFERENCES account (id),
    rating integer NOT NULL CHECK (rating BETWEEN 1 AND 5),
    body text NOT NULL DEFAULT '' CHECK (length(body) <= 10000),
    staff_pick boolean NOT NULL DEFAULT FALSE,
    hidden boolean NOT NULL DEFAULT FALSE,
    hidden_reason text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (book_id, account_id)
);
CREATE INDEX review_by_account ON review (account_id, created_at);
CREATE INDEX review_by_created ON review (created_at, id);

CREATE FUNCTION review_rate_book() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND NOT OLD.hidden THEN
        UPDATE book
        SET rating_count = rating_count - 1, rating_sum = rating_sum - OLD.rating
        WHERE id = OLD.book_id;
    END IF;
    IF TG_OP <> 'DELETE' AND NOT NEW.hidden THEN
        UPDATE book
        SET rating_count = rating_count + 1, rating_sum = rating_sum + NEW.rating
        WHERE id = NEW.book_id;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER review_rate_book AFTER INSERT OR UPDATE OR DELETE ON review
    FOR EACH ROW EXECUTE FUNCTION review_rate_book();
