-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE voucher
SET active = FALSE,
    changed_at = :at
WHERE id = :voucher
    AND active
RETURNING id
