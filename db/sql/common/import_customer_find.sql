-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the number on the card; of a duplicate that was merged, the one it went into.
SELECT COALESCE(merged_into_id, id) AS id
FROM customer
WHERE number = :number
