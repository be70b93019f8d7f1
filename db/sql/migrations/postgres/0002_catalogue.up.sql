-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Books, their authors, and the tree of categories.

CREATE TABLE author (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 300),
    name_key text COLLATE "C" NOT NULL
);
CREATE INDEX author_by_name ON author (name_key, id);

-- level counts from 0 at a root; path holds the ids from the root to the node itself, each
-- followed by '/'. Triggers keep both, and refuse a cycle.
CREATE TABLE category (
    id uuid PRIMARY KEY,
    parent_id uuid REFERENCES category (id),
    code text UNIQUE,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key text COLLATE "C" NOT NULL,
    level integer NOT NULL DEFAULT 0,
    path text COLLATE "C" NOT NULL DEFAULT '',
    position integer NOT NULL DEFAULT 0,
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX category_by_path ON category (path);
CREATE INDEX category_by_parent ON category (parent_id, position);

-- A book has an ISBN-13, or a code of the house's own. Without a price it cannot be sold.
-- The *_key columns are folded in C++ (db/domain/TextKey), so that both engines sort and search alike.
CREATE TABLE book (
    id uuid PRIMARY KEY,
    isbn text UNIQUE CHECK (length(isbn) = 13),
    own_code text UNIQUE CHECK (length(own_code) BETWEEN 3 AND 20),
    code text COLLATE "C" GENERATED ALWAYS AS (COALESCE(isbn, own_code)) STORED,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    subtitle text NOT NULL DEFAULT '',
    title_key text COLLATE "C" NOT NULL,
    authors text NOT NULL DEFAULT '',
    authors_key text COLLATE "C" NOT NULL DEFAULT '',
    publisher text NOT NULL DEFAULT '',
    publisher_key text COLLATE "C" NOT NULL DEFAULT '',
    search_key text COLLATE "C" NOT NULL,
    year integer CHECK (year BETWEEN -3000 AND 2200),
    language text COLLATE "C" NOT NULL DEFAULT '',
    format text NOT NULL DEFAULT '',
    description text NOT NULL DEFAULT '',
    price_minor bigint CHECK (price_minor >= 0),
    currency text NOT NULL CHECK (length(currency) = 3),
    tax_rate_bp integer NOT NULL DEFAULT 0 CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    availability text NOT NULL DEFAULT 'available'
        CHECK (availability IN ('available', 'forthcoming', 'out_of_print', 'withdrawn')),
    price_confirmed boolean NOT NULL DEFAULT TRUE,
    rating_count bigint NOT NULL DEFAULT 0 CHECK (rating_count >= 0),
    rating_sum bigint NOT NULL DEFAULT 0 CHECK (rating_sum >= 0),
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (isbn IS NOT NULL OR own_code IS NOT NULL)
);
CREATE UNIQUE INDEX book_by_code ON book (code);
CREATE INDEX book_by_title ON book (title_key, id);
CREATE INDEX book_by_authors ON book (authors_key, id);
CREATE INDEX book_by_publisher ON book (publisher_key, id);
CREATE INDEX book_by_year ON book (COALESCE(year, -32768), id);
CREATE INDEX book_by_language ON book (language, id);
CREATE INDEX book_by_price ON book (COALESCE(price_minor, -1), id);

CREATE TABLE book_author (
    book_id uuid NOT NULL REFERENCES book (id),
    position integer NOT NULL CHECK (position >= 0),
    author_id uuid NOT NULL REFERENCES author (id),
    PRIMARY KEY (book_id, position)
);
CREATE INDEX book_author_by_author ON book_author (author_id, book_id);

CREATE TABLE book_category (
    book_id uuid NOT NULL REFERENCES book (id),
    category_id uuid NOT NULL REFERENCES category (id),
    PRIMARY KEY (book_id, category_id)
);
CREATE INDEX book_category_by_category ON book_category (category_id, book_id);

-- Fragments of three letters and more are found through trigrams; shorter input is a prefix of
-- title_key or authors_key and uses their ordinary indexes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX book_search ON book USING gin (search_key gin_trgm_ops);

-- One lock for the whole tree: two moves at the same time could otherwise close a cycle that
-- neither of them sees.
CREATE FUNCTION category_place() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    above category%ROWTYPE;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('shopdesk.category'));
    IF NEW.parent_id IS NULL THEN
        NEW.level := 0;
        NEW.path := NEW.id || '/';
        RETURN NEW;
    END IF;
    SELECT * INTO above FROM category WHERE id = NEW.parent_id;
    IF NEW.parent_id = NEW.id OR position(NEW.id || '/' IN above.path) > 0 THEN
        RAISE EXCEPTION 'category_cycle' USING ERRCODE = '23514', CONSTRAINT = 'category_cycle';
    END IF;
    NEW.level := above.level + 1;
    NEW.path := above.path || NEW.id || '/';
    RETURN NEW;
END
$$;
CREATE TRIGGER category_place_insert BEFORE INSERT ON category
    FOR EACH ROW EXECUTE FUNCTION category_place();
CREATE TRIGGER category_place_move BEFORE UPDATE OF parent_id ON category
    FOR EACH ROW WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id)
    EXECUTE FUNCTION category_place();

CREATE FUNCTION category_carry_subtree() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE category
    SET path = NEW.path || substr(path, length(OLD.path) + 1),
        level = level + NEW.level - OLD.level
    WHERE path LIKE OLD.path || '%'
        AND id <> NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER category_carry_subtree AFTER UPDATE OF parent_id ON category
    FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path)
    EXECUTE FUNCTION category_carry_subtree();
