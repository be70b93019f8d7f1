-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was paid for vouchers is what they were sold for, and what they paid is what they lost.
SELECT voucher.code AS subject, COALESCE(entries.amount, 0) AS expected, COALESCE(paid.amount, 0) AS found
FROM voucher
LEFT JOIN (
    SELECT voucher_id, CAST(SUM(amount_minor) AS bigint) AS amount
    FROM voucher_entry
    WHERE kind <> 'withdrawn'
    GROUP BY voucher_id
) entries ON entries.voucher_id = voucher.id
LEFT JOIN (
    SELECT voucher_id,
        CAST(SUM(CASE WHEN kind = 'voucher' THEN -amount_minor ELSE amount_minor END) AS bigint) AS amount
    FROM tender
    GROUP BY voucher_id
) paid ON paid.voucher_id = voucher.id
WHERE COALESCE(entries.amount, 0) <> COALESCE(paid.amount, 0)
ORDER BY subject
LIMIT 1000
