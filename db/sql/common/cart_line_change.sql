-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE cart_line
SET quantity = :quantity
WHERE id = :line
RETURNING id
