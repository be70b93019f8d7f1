-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE purchase_order_line
SET received = received + :quantity
WHERE id = :id
