-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever was merged into the duplicate leads to the kept one at once: there are no chains.
UPDATE customer
SET merged_into_id = :keep,
    changed_at = :at
WHERE merged_into_id = :duplicate
