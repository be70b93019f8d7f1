-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.code, c.uses_left, c.active,
    (SELECT count(*) FROM coupon_use u WHERE u.code = c.code) AS uses
FROM coupon c
WHERE c.promotion_id = :promotion
ORDER BY c.code
LIMIT 200
