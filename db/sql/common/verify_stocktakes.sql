-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a stocktake has posted is in the ledger and nothing else, and what is counted of a book is
-- the sum of its counts in that pass.
SELECT subject, expected, found
FROM (
    SELECT k.number || ' ' || b.code || ' posted' AS subject, l.posted AS expected,
        COALESCE(m.quantity, 0) AS found
    FROM stocktake k
    JOIN stocktake_line l ON l.stocktake_id = k.id
    JOIN book b ON b.id = l.book_id
    LEFT JOIN (
        SELECT document_id, shop_id, book_id, CAST(sum(quantity) AS bigint) AS quantity
        FROM stock_movement
        WHERE document_kind = 'stocktake'
        GROUP BY document_id, shop_id, book_id
    ) m ON m.document_id = k.id AND m.shop_id = k.shop_id AND m.book_id = l.book_id
    WHERE l.posted <> COALESCE(m.quantity, 0)
        OR (l.posted <> 0 AND k.state <> 'posted')
    UNION ALL
    SELECT b.code || ' without a stocktake', 0, m.quantity
    FROM stock_movement m
    JOIN book b ON b.id = m.book_id
    LEFT JOIN stocktake k ON k.id = m.document_id AND k.shop_id = m.shop_id
    LEFT JOIN stocktake_line l ON l.stocktake_id = k.id AND l.book_id = m.book_id
    WHERE m.document_kind = 'stocktake'
        AND l.book_id IS NULL
    UNION ALL
    SELECT k.number || ' ' || b.code || ' counted', l.counted, COALESCE(s.quantity, 0)
    FROM stocktake k
    JOIN stocktake_line l ON l.stocktake_id = k.id
    JOIN book b ON b.id = l.book_id
    LEFT JOIN (
        SELECT stocktake_id, book_id, pass, CAST(sum(quantity) AS bigint) AS quantity
        FROM stocktake_scan
        GROUP BY stocktake_id, book_id, pass
    ) s ON s.stocktake_id = k.id AND s.book_id = l.book_id AND s.pass = l.pass
    WHERE l.counted <> COALESCE(s.quantity, 0)
) difference
ORDER BY subject
LIMIT 1000
