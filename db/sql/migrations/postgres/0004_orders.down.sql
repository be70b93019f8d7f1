-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE order_event;
DROP TABLE tender;
DROP TABLE order_line;
DROP TABLE orders;
DROP TABLE cart_line;
DROP TABLE cart;
