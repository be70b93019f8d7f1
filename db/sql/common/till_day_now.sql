-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT d.id, d.shop_id, s.name AS shop_name, d.business_date, d.opened_at,
    a.display_name AS opened_by, d.float_minor
FROM till_day d
JOIN shop s ON s.id = d.shop_id
JOIN account a ON a.id = d.opened_by_id
WHERE d.open_device_id = :device
