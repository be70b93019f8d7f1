-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stocktake_scan (id, stocktake_id, book_id, pass, quantity, expected, position, actor_id,
    device_id, op_id, at, recorded_by)
SELECT json_extract(scan.value, '$.id'),
    :stocktake,
    json_extract(scan.value, '$.book'),
    :pass,
    json_extract(scan.value, '$.quantity'),
    json_extract(scan.value, '$.expected'),
    json_extract(scan.value, '$.position'),
    :actor,
    :device,
    :op,
    :at,
    :recorded_by
FROM json_each(:scans) AS scan
