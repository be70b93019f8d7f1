-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO order_line_rule (order_line_id, position, kind, promotion_id, name, amount_minor)
VALUES (:line, :position, :kind, :promotion, :name, :amount)
