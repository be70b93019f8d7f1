-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE review;
DROP TABLE order_line_rule;
DROP TABLE coupon_use;
DROP TABLE coupon;
DROP TABLE promotion_target;
DROP TABLE promotion;
