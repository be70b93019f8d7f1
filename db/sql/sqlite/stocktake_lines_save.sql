-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stocktake_line (stocktake_id, book_id, counted, expected, position, pass, moved,
    counted_at, counted_by_id)
SELECT :stocktake,
    json_extract(line.value, '$.book'),
    json_extract(line.value, '$.counted'),
    json_extract(line.value, '$.expected'),
    json_extract(line.value, '$.position'),
    :pass,
    json_extract(line.value, '$.moved'),
    :at,
    :actor
FROM json_each(:lines) AS line
WHERE TRUE
ON CONFLICT (stocktake_id, book_id) DO UPDATE
SET counted = excluded.counted,
    expected = excluded.expected,
    position = excluded.position,
    pass = excluded.pass,
    moved = excluded.moved,
    counted_at = excluded.counted_at,
    counted_by_id = excluded.counted_by_id
