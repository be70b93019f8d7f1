-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.id, t.from_shop_id, t.to_shop_id
FROM transfer t
WHERE t.number = :number
