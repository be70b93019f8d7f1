-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO shop_book_tax (shop_id, book_id, tax_rate_bp)
VALUES (:shop, :book, :rate)
ON CONFLICT (shop_id, book_id) DO UPDATE
SET tax_rate_bp = EXCLUDED.tax_rate_bp
