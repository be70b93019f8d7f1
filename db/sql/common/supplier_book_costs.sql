-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT book_id, unit_cost_minor
FROM supplier_book
WHERE supplier_id = :supplier
    AND book_id = :book
