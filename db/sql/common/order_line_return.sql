-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE order_line
SET returned = returned + :quantity
WHERE id = :line
    AND returned = :returned
    AND returned + :quantity <= quantity
RETURNING id
