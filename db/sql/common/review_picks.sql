-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) AS picks
FROM review
WHERE book_id = :book
    AND staff_pick
    AND NOT hidden
