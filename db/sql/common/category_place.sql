-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE category
SET position = :position,
    changed_at = :at
WHERE id = :id
