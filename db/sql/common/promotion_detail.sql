-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.id, p.name, p.kind, p.percent_bp, p.amount_minor, p.buy_quantity, p.free_quantity, p.minimum_minor,
    p.weekdays, p.starts_on, p.ends_on, p.priority, p.combinable, p.active, p.created_at, p.changed_at,
    w.currency
FROM promotion p
CROSS JOIN workspace w
WHERE p.id = :promotion
