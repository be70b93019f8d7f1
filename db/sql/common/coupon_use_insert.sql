-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO coupon_use (order_id, code, at)
VALUES (:order, :code, :at)
