-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked in the order of the key, so that two orders never wait for each other.
SELECT book_id, on_hand, reserved, position, counted_position
FROM stock_balance
WHERE shop_id = :shop
    AND book_id = ANY (ARRAY(SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(:books AS json))))
ORDER BY book_id
FOR UPDATE
