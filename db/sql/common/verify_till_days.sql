-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a closed till day took in is the sum of its tenders.
SELECT shop.code || ' ' || CAST(till_day.business_date AS text) || ' ' || kinds.kind AS subject,
    COALESCE(paid.amount, 0) AS expected, COALESCE(total.amount_minor, 0) AS found
FROM till_day
JOIN shop ON shop.id = till_day.shop_id
JOIN (
    SELECT till_day_id, kind FROM till_day_total
    UNION
    SELECT till_day_id, kind FROM tender WHERE till_day_id IS NOT NULL
) kinds ON kinds.till_day_id = till_day.id
LEFT JOIN till_day_total total ON total.till_day_id = till_day.id AND total.kind = kinds.kind
LEFT JOIN (
    SELECT till_day_id, kind, CAST(SUM(amount_minor) AS bigint) AS amount
    FROM tender
    GROUP BY till_day_id, kind
) paid ON paid.till_day_id = till_day.id AND paid.kind = kinds.kind
WHERE till_day.closed_at IS NOT NULL
    AND COALESCE(paid.amount, 0) <> COALESCE(total.amount_minor, 0)
ORDER BY subject
LIMIT 1000
