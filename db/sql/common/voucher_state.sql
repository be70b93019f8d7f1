-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, balance_minor, expires_on, active
FROM voucher
WHERE code = :code
