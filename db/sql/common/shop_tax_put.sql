-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO shop_tax_rate (shop_id, book_rate_bp, tax_rate_bp)
VALUES (:shop, :book_rate, :rate)
ON CONFLICT (shop_id, book_rate_bp) DO UPDATE
SET tax_rate_bp = EXCLUDED.tax_rate_bp
