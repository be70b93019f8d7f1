-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO stock_movement (id, shop_id, book_id, kind, quantity, document_kind, document_id, note,
    actor_id, device_id, op_id, at, business_date, recorded_by)
SELECT json_extract(movement.value, '$.id'),
    :shop,
    json_extract(movement.value, '$.book'),
    'counted',
    json_extract(movement.value, '$.quantity'),
    'stocktake',
    :stocktake,
    :note,
    :actor,
    :device,
    :op,
    :at,
    :business_date,
    :recorded_by
FROM json_each(:movements) AS movement
