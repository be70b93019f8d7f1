-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, balance_minor, currency, expires_on, active
FROM voucher
WHERE customer_id = :customer
ORDER BY created_at DESC, id DESC
LIMIT 100
