-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM shop_tax_rate
WHERE shop_id = :shop
    AND book_rate_bp = :book_rate
