-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE stock_reservation;
DROP TABLE stock_movement;
DROP TABLE stock_balance;
