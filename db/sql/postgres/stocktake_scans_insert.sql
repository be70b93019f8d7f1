-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stocktake_scan (id, stocktake_id, book_id, pass, quantity, expected, position, actor_id,
    device_id, op_id, at, recorded_by)
SELECT CAST(value ->> 'id' AS uuid),
    :stocktake,
    CAST(value ->> 'book' AS uuid),
    :pass,
    CAST(value ->> 'quantity' AS integer),
    CAST(value ->> 'expected' AS bigint),
    CAST(value ->> 'position' AS bigint),
    :actor,
    :device,
    :op,
    :at,
    :recorded_by
FROM json_array_elements(CAST(:scans AS json))
