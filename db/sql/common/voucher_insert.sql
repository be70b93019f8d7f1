-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO voucher (id, code, customer_id, currency, expires_on, note, created_at, changed_at)
VALUES (:id, :code, :customer, :currency, :expires_on, :note, :at, :at)
