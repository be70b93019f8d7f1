-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT line.id, line.line_no, line.book_id, book.code, book.title, line.requested, line.dispatched,
    line.received, line.settled
FROM transfer_line line
JOIN book ON book.id = line.book_id
WHERE line.transfer_id = :transfer
ORDER BY line.line_no
