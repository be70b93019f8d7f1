-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of two who want the last use, one gets it.
UPDATE coupon
SET uses_left = uses_left - 1
WHERE code = :code
    AND active
    AND (uses_left IS NULL OR uses_left > 0)
RETURNING code
