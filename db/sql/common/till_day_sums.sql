-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, COUNT(*) AS tenders, CAST(SUM(amount_minor) AS bigint) AS amount
FROM tender
WHERE till_day_id = :day
GROUP BY kind
ORDER BY kind
