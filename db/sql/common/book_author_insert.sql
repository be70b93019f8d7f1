-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO book_author (book_id, position, author_id)
VALUES (:book, :position, (SELECT id FROM author WHERE name = :name))
