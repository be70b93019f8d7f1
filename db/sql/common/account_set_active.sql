-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account
SET active = :active,
    changed_at = :at
WHERE id = :id
