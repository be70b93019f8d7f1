-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace itself, the devices that write to it, people and shops.

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY,
    single INTEGER NOT NULL DEFAULT TRUE UNIQUE CHECK (single IN (FALSE, TRUE)) CHECK (single),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    demo INTEGER NOT NULL DEFAULT FALSE CHECK (demo IN (FALSE, TRUE)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE device (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 6),
    name TEXT NOT NULL,
    last_sequence INTEGER NOT NULL DEFAULT 0 CHECK (last_sequence >= 0),
    registered_at TEXT NOT NULL
) STRICT;

-- A person who can sign in. The verifier is SCRAM-SHA-256 over a derived key, never a password.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 2 AND 31 AND login = lower(login)),
    role TEXT NOT NULL CHECK (role IN ('customer', 'staff', 'manager', 'admin')),
    display_name TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    verifier TEXT NOT NULL CHECK (verifier LIKE 'SCRAM-SHA-256$%'),
    language TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX account_by_name ON account (name_key, id);
CREATE INDEX account_by_role ON account (role, id);
CREATE INDEX account_by_created ON account (created_at, id);

CREATE TABLE shop (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 8),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    city_key TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL,
    opening_hours TEXT NOT NULL DEFAULT '',
    prices_include_tax INTEGER NOT NULL DEFAULT TRUE CHECK (prices_include_tax IN (FALSE, TRUE)),
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX shop_by_name ON shop (name_key, id);

CREATE TABLE shop_assignment (
    account_id TEXT NOT NULL REFERENCES account (id),
    shop_id TEXT NOT NULL REFERENCES shop (id),
    assigned_at TEXT NOT NULL,
    PRIMARY KEY (account_id, shop_id)
) STRICT;
CREATE INDEX shop_assignment_by_shop ON shop_assignment (shop_id, account_id);

-- Somebody who buys. Has an account only when they sign in themselves.
CREATE TABLE customer (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT UNIQUE REFERENCES account (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT TRUE CHECK (active IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX customer_by_name ON customer (name_key, id);
CREATE INDEX customer_by_email ON customer (email);
