-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A delivery is the sum of its lines, and its lines are what it brought into the ledger.
SELECT d.number AS subject,
    CAST(l.quantity AS text) || ' ' || CAST(l.damaged AS text) AS expected,
    CAST(d.copies AS text) || ' ' || CAST(d.damaged AS text) AS found
FROM delivery d
JOIN (
    SELECT delivery_id, sum(quantity) AS quantity, sum(damaged) AS damaged
    FROM delivery_line
    GROUP BY delivery_id
) l ON l.delivery_id = d.id
WHERE l.quantity <> d.copies
    OR l.damaged <> d.damaged
UNION ALL
SELECT d.number AS subject,
    CAST(d.copies - d.damaged AS text) AS expected,
    CAST(COALESCE(m.quantity, 0) AS text) AS found
FROM delivery d
LEFT JOIN (
    SELECT document_id, sum(quantity) AS quantity
    FROM stock_movement
    WHERE document_kind = 'receiving'
    GROUP BY document_id
) m ON m.document_id = d.id
WHERE COALESCE(m.quantity, 0) <> d.copies - d.damaged
