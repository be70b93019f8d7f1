-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT code, promotion_id, uses_left, active
FROM coupon
WHERE code = :code
