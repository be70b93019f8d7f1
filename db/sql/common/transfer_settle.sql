-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE transfer
SET missing = missing - :copies,
    changed_at = :at
WHERE id = :transfer
    AND missing >= :copies
RETURNING id
