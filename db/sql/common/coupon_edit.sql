-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE coupon
SET uses_left = :uses, active = :active
WHERE code = :code
