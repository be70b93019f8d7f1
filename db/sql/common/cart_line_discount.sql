-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE cart_line
SET discount_bp = :discount_bp,
    discount_minor = :discount_minor
WHERE id = :line
RETURNING id
