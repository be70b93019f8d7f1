-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends: two tills cannot both read the same balance and spend it.
SELECT id, code, balance_minor, currency, expires_on, active
FROM voucher
WHERE code = :code
FOR UPDATE
