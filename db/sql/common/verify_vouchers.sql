-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a voucher is worth is the sum of its entries.
SELECT voucher.code AS subject, COALESCE(ledger.amount, 0) AS expected, voucher.balance_minor AS found
FROM voucher
LEFT JOIN (
    SELECT voucher_id, CAST(SUM(amount_minor) AS bigint) AS amount
    FROM voucher_entry
    GROUP BY voucher_id
) ledger ON ledger.voucher_id = voucher.id
WHERE voucher.balance_minor <> COALESCE(ledger.amount, 0)
ORDER BY subject
LIMIT 1000
