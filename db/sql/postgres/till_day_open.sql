-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shared by all who take money, so that closing waits for them.
SELECT id, shop_id, business_date, float_minor
FROM till_day
WHERE open_device_id = :device
FOR SHARE
