-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO cart_line (id, cart_id, book_id, quantity, added_at)
VALUES (:id, :cart, :book, :quantity, :at)
ON CONFLICT (cart_id, book_id) DO UPDATE
SET quantity = cart_line.quantity + excluded.quantity
WHERE cart_line.quantity + excluded.quantity <= 99999
RETURNING id, quantity
