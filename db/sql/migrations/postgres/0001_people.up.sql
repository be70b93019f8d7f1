-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace itself, the devices that write to it, people and shops.

CREATE TABLE workspace (
    id uuid PRIMARY KEY,
    single boolean NOT NULL DEFAULT TRUE UNIQUE CHECK (single),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    currency text NOT NULL CHECK (length(currency) = 3),
    demo boolean NOT NULL DEFAULT FALSE,
    created_at timestamptz NOT NULL
);

CREATE TABLE device (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 6),
    name text NOT NULL,
    last_sequence bigint NOT NULL DEFAULT 0 CHECK (last_sequence >= 0),
    registered_at timestamptz NOT NULL
);

-- A person who can sign in. The verifier is SCRAM-SHA-256 over a derived key, never a password.
CREATE TABLE account (
    id uuid PRIMARY KEY,
    login text COLLATE "C" NOT NULL UNIQUE CHECK (length(login) BETWEEN 2 AND 31 AND login = lower(login)),
    role text COLLATE "C" NOT NULL CHECK (role IN ('customer', 'staff', 'manager', 'admin')),
    display_name text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 200),
    name_key text COLLATE "C" NOT NULL,
    email text NOT NULL DEFAULT '',
    verifier text NOT NULL CHECK (verifier LIKE 'SCRAM-SHA-256$%'),
    language text COLLATE "C" NOT NULL DEFAULT '',
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX account_by_name ON account (name_key, id);
CREATE INDEX account_by_role ON account (role, id);
CREATE INDEX account_by_created ON account (created_at, id);

CREATE TABLE shop (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 8),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key text COLLATE "C" NOT NULL,
    street text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    city_key text COLLATE "C" NOT NULL DEFAULT '',
    postcode text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    time_zone text NOT NULL,
    opening_hours text NOT NULL DEFAULT '',
    prices_include_tax boolean NOT NULL DEFAULT TRUE,
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX shop_by_name ON shop (name_key, id);

CREATE TABLE shop_assignment (
    account_id uuid NOT NULL REFERENCES account (id),
    shop_id uuid NOT NULL REFERENCES shop (id),
    assigned_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, shop_id)
);
CREATE INDEX shop_assignment_by_shop ON shop_assignment (shop_id, account_id);

-- Somebody who buys. Has an account only when they sign in themselves.
CREATE TABLE customer (
    id uuid PRIMARY KEY,
    account_id uuid UNIQUE REFERENCES account (id),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key text COLLATE "C" NOT NULL,
    email text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    street text NOT NULL DEFAULT '',
    city text NOT NULL DEFAULT '',
    postcode text NOT NULL DEFAULT '',
    country text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '',
    active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX customer_by_name ON customer (name_key, id);
CREATE INDEX customer_by_email ON customer (email);
