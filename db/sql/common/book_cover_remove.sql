-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM book_cover
WHERE book_id = :book
RETURNING book_id
