-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO coupon (code, promotion_id, uses_left)
VALUES (:code, :promotion, :uses)
