-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stocktake_line (stocktake_id, book_id, counted, expected, position, pass, moved,
    counted_at, counted_by_id)
SELECT :stocktake,
    CAST(value ->> 'book' AS uuid),
    CAST(value ->> 'counted' AS bigint),
    CAST(value ->> 'expected' AS bigint),
    CAST(value ->> 'position' AS bigint),
    :pass,
    CAST(value ->> 'moved' AS boolean),
    :at,
    :actor
FROM json_array_elements(CAST(:lines AS json))
ON CONFLICT (stocktake_id, book_id) DO UPDATE
SET counted = EXCLUDED.counted,
    expected = EXCLUDED.expected,
    position = EXCLUDED.position,
    pass = EXCLUDED.pass,
    moved = EXCLUDED.moved,
    counted_at = EXCLUDED.counted_at,
    counted_by_id = EXCLUDED.counted_by_id
