-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each way of paying has come to; cash with what it was rounded by.
SELECT CASE WHEN tender.kind = 'rounding' THEN 'cash' ELSE tender.kind END AS kind,
    COALESCE(voucher.code, '') AS voucher_code, CAST(SUM(tender.amount_minor) AS bigint) AS amount
FROM tender
LEFT JOIN voucher ON voucher.id = tender.voucher_id
WHERE tender.order_id = :order
GROUP BY CASE WHEN tender.kind = 'rounding' THEN 'cash' ELSE tender.kind END, COALESCE(voucher.code, '')
ORDER BY kind, voucher_code
