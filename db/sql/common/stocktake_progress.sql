-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far a stocktake is. What waits for its recount tells only that it differs: its first count is
-- in no sum of copies that were counted.
SELECT count(*) AS books,
    COALESCE(sum(CASE WHEN line.waits THEN 0 ELSE line.counted END), 0) AS copies,
    COALESCE(sum(CASE WHEN line.waits THEN 1 ELSE 0 END), 0) AS to_recount,
    COALESCE(sum(CASE WHEN line.in_recount THEN 1 ELSE 0 END), 0) AS recounted,
    COALESCE(sum(CASE WHEN line.moved THEN 1 ELSE 0 END), 0) AS moved,
    COALESCE(sum(CASE WHEN line.superseded THEN 1 ELSE 0 END), 0) AS superseded,
    COALESCE(sum(CASE WHEN line.variance <> 0 THEN 1 ELSE 0 END), 0) AS differences,
    COALESCE(sum(CASE WHEN line.variance > 0 THEN line.variance ELSE 0 END), 0) AS more,
    COALESCE(sum(CASE WHEN line.variance < 0 THEN -line.variance ELSE 0 END), 0) AS fewer,
    COALESCE(CAST(sum(line.variance * line.price_minor) AS bigint), 0) AS value_minor
FROM (
    SELECT l.counted,
        l.moved,
        (k.state = 'recounting' AND l.pass < k.pass
            AND (l.counted <> l.expected OR l.moved)) AS waits,
        (k.pass > 1 AND l.pass = k.pass) AS in_recount,
        (k.state <> 'posted' AND t.counted_position > l.position) AS superseded,
        CASE WHEN k.state = 'posted' THEN l.posted
            WHEN t.counted_position > l.position THEN 0
            ELSE l.counted - l.expected END AS variance,
        COALESCE(b.price_minor, 0) AS price_minor
    FROM stocktake k
    JOIN stocktake_line l ON l.stocktake_id = k.id
    JOIN book b ON b.id = l.book_id
    JOIN stock_balance t ON t.shop_id = k.shop_id AND t.book_id = l.book_id
    WHERE k.id = :stocktake
) line
