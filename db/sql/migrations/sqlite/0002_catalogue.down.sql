-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE book_category;
DROP TABLE book_author;
DROP TABLE book_search;
DROP TABLE book;
DROP TABLE category;
DROP TABLE author;
