-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM cart_line
WHERE id = :line
RETURNING id
