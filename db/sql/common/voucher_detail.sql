-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT v.id, v.code, v.balance_minor, v.currency, v.expires_on, v.active, v.note, v.created_at,
    v.customer_id, COALESCE(c.name, '') AS customer_name
FROM voucher v
LEFT JOIN customer c ON c.id = v.customer_id
WHERE v.id = :voucher
