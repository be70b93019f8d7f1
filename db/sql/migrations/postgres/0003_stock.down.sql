-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE stock_reservation;
DROP TABLE stock_movement;
DROP TABLE stock_balance;
DROP FUNCTION stock_reservation_refuse_change();
DROP FUNCTION stock_reservation_release();
DROP FUNCTION stock_reservation_add();
DROP FUNCTION stock_movement_refuse_change();
DROP FUNCTION stock_movement_count();
