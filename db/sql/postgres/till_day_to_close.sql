-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT till_day.id, till_day.shop_id, till_day.business_date, till_day.float_minor, shop.code
FROM till_day
JOIN shop ON shop.id = till_day.shop_id
WHERE till_day.open_device_id = :device
FOR UPDATE OF till_day
