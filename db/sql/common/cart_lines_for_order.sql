-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT book_id, quantity, discount_bp, discount_minor
FROM cart_line
WHERE cart_id = :cart
ORDER BY added_at, id
