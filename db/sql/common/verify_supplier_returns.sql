-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went back is what left the ledger.
SELECT r.number AS subject,
    CAST(CASE WHEN r.state IN ('sent', 'credited') THEN -r.copies ELSE 0 END AS text) AS expected,
    CAST(COALESCE(m.quantity, 0) AS text) AS found
FROM supplier_return r
LEFT JOIN (
    SELECT document_id, sum(quantity) AS quantity
    FROM stock_movement
    WHERE document_kind = 'supplier_return'
    GROUP BY document_id
) m ON m.document_id = r.id
WHERE COALESCE(m.quantity, 0) <> CASE WHEN r.state IN ('sent', 'credited') THEN -r.copies ELSE 0 END
