-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, line_no, book_id, quantity, returned, total_minor
FROM order_line
WHERE order_id = :order
ORDER BY line_no
