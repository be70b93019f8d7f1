-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    (SELECT count(*) FROM shop) AS shops,
    (SELECT count(*) FROM account) AS accounts,
    (SELECT count(*) FROM customer) AS customers,
    (SELECT count(*) FROM book) AS books,
    (SELECT count(*) FROM orders) AS orders,
    (SELECT count(*) FROM stock_movement) AS movements
