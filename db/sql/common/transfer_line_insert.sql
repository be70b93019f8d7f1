-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO transfer_line (id, transfer_id, line_no, book_id, requested, dispatched, received)
VALUES (:id, :transfer, :line_no, :book, :requested, :dispatched, :received)
