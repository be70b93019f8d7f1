-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever was sold, moved or paid goes back to an accepted command.
SELECT effect.kind AS subject, 0 AS expected, COUNT(*) AS found
FROM (
    SELECT 'stock_movement' AS kind, op_id FROM stock_movement
    UNION
    SELECT 'orders' AS kind, op_id FROM orders
    UNION
    SELECT 'tender' AS kind, op_id FROM tender
) effect
LEFT JOIN op_applied ON op_applied.op_id = effect.op_id AND op_applied.outcome = 'accepted'
WHERE op_applied.op_id IS NULL
GROUP BY effect.kind
ORDER BY effect.kind
LIMIT 1000
