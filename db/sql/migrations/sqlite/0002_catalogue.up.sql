-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Books, their authors, and the tree of categories.

CREATE TABLE author (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 300),
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX author_by_name ON author (name_key, id);

-- level counts from 0 at a root; path holds the ids from the root to the node itself, each
-- followed by '/'. Triggers keep both, and refuse a cycle.
CREATE TABLE category (
    id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT REFERENCES category (id),
    code TEXT UNIQUE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    level INTEGER NOT NULL DEFAULT 0,
    path TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX category_by_path ON category (path);
CREATE INDEX category_by_parent ON category (parent_id, position);

-- A book has an ISBN-13, or a code of the house's own. Without a price it cannot be sold.
-- The *_key columns are folded in C++ (db/domain/TextKey), so that both engines sort and search alike.
CREATE TABLE book (
    row_no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    isbn TEXT UNIQUE CHECK (length(isbn) = 13),
    own_code TEXT UNIQUE CHECK (length(own_code) BETWEEN 3 AND 20),
    code TEXT GENERATED ALWAYS AS (COALESCE(isbn, own_code)) STORED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    subtitle TEXT NOT NULL DEFAULT '',
    title_key TEXT NOT NULL,
    authors TEXT NOT NULL DEFAULT '',
    authors_key TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    publisher_key TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,
    year INTEGER CHECK (year BETWEEN -3000 AND 2200),
    language TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    price_minor INTEGER CHECK (price_minor >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    tax_rate_bp INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    availability TEXT NOT NULL DEFAULT 'available'
        CHECK (availability IN ('available', 'forthcoming', 'out_of_print', 'withdrawn')),
    price_confirmed INTEGER NOT NULL DEFAULT TRUE CHECK (price_confirmed IN (FALSE, TRUE)),
    rating_count INTEGER NOT NULL DEFAULT 0 CHECK (rating_count >= 0),
    rating_sum INTEGER NOT NULL DEFAULT 0 CHECK (rating_sum >= 0),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (isbn IS NOT NULL OR own_code IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX book_by_code ON book (code);
CREATE INDEX book_by_title ON book (title_key, id);
CREATE INDEX book_by_authors ON book (authors_key, id);
CREATE INDEX book_by_publisher ON book (publisher_key, id);
CREATE INDEX book_by_year ON book (COALESCE(year, -32768), id);
CREATE INDEX book_by_language ON book (language, id);
CREATE INDEX book_by_price ON book (COALESCE(price_minor, -1), id);

CREATE TABLE book_author (
    book_id TEXT NOT NULL REFERENCES book (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    author_id TEXT NOT NULL REFERENCES author (id),
    PRIMARY KEY (book_id, position)
) STRICT;
CREATE INDEX book_author_by_author ON book_author (author_id, book_id);

CREATE TABLE book_category (
    book_id TEXT NOT NULL REFERENCES book (id),
    category_id TEXT NOT NULL REFERENCES category (id),
    PRIMARY KEY (book_id, category_id)
) STRICT;
CREATE INDEX book_category_by_category ON book_category (category_id, book_id);

-- Fragments of three letters and more are found through trigrams; shorter input is a prefix of
-- title_key or authors_key and uses their ordinary indexes.
CREATE VIRTUAL TABLE book_search USING fts5 (
    search_key,
    content = 'book',
    content_rowid = 'row_no',
    tokenize = 'trigram case_sensitive 1'
);
CREATE TRIGGER book_search_insert AFTER INSERT ON book
BEGIN
    INSERT INTO book_search (rowid, search_key) VALUES (NEW.row_no, NEW.search_key);
END;
CREATE TRIGGER book_search_update AFTER UPDATE OF search_key ON book
WHEN OLD.search_key <> NEW.search_key
BEGIN
    INSERT INTO book_search (book_search, rowid, search_key)
    VALUES ('delete', OLD.row_no, OLD.search_key);
    INSERT INTO book_search (rowid, search_key) VALUES (NEW.row_no, NEW.search_key);
END;
CREATE TRIGGER book_search_delete AFTER DELETE ON book
BEGIN
    INSERT INTO book_search (book_search, rowid, search_key)
    VALUES ('delete', OLD.row_no, OLD.search_key);
END;

CREATE TRIGGER category_place_insert AFTER INSERT ON category
BEGIN
    SELECT RAISE(ABORT, 'category_cycle') WHERE NEW.parent_id = NEW.id;
    UPDATE category
    SET level = COALESCE((SELECT above.level + 1 FROM category above WHERE above.id = NEW.parent_id), 0),
        path = COALESCE((SELECT above.path FROM category above WHERE above.id = NEW.parent_id), '')
            || NEW.id || '/'
    WHERE id = NEW.id;
END;
CREATE TRIGGER category_refuse_cycle BEFORE UPDATE OF parent_id ON category
WHEN NEW.parent_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'category_cycle')
    WHERE NEW.parent_id = NEW.id
        OR EXISTS (
            SELECT 1 FROM category above
            WHERE above.id = NEW.parent_id AND instr(above.path, NEW.id || '/') > 0);
END;
CREATE TRIGGER category_place_move AFTER UPDATE OF parent_id ON category
WHEN OLD.parent_id IS NOT NEW.parent_id
BEGIN
    UPDATE category
    SET path = COALESCE((SELECT above.path FROM category above WHERE above.id = NEW.parent_id), '')
            || NEW.id || '/' || substr(path, length(OLD.path) + 1),
        level = level - OLD.level
            + COALESCE((SELECT above.level + 1 FROM category above WHERE above.id = NEW.parent_id), 0)
    WHERE substr(path, 1, length(OLD.path)) = OLD.path;
END;
