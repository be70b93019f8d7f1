-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, shop_id, business_date, float_minor
FROM till_day
WHERE open_device_id = :device
