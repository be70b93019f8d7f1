-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who counted, and how much.
SELECT a.display_name AS name, count(*) AS scans, count(DISTINCT s.book_id) AS books,
    min(s.at) AS first_at, max(s.at) AS last_at
FROM stocktake_scan s
JOIN account a ON a.id = s.actor_id
WHERE s.stocktake_id = :stocktake
GROUP BY a.id, a.display_name
ORDER BY max(s.at) DESC, a.display_name
