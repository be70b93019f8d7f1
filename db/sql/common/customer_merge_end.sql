-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE customer
SET active = FALSE,
    merged_into_id = :keep,
    account_id = NULL,
    number = :number,
    search_key = :search_key,
    changed_at = :at
WHERE id = :duplicate
