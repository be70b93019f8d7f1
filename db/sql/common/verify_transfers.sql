-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of what was sent in a transfer every copy was received, was decided about, or is on its way; sums
-- are those of the lines, movements are those of the lines, and what is missing waits for somebody.
SELECT difference.number || ' ' || difference.what AS subject, difference.expected, difference.found
FROM (
    SELECT transfer.number, book.code || ' dispatched' AS what, line.dispatched AS expected,
        CASE WHEN line.received < line.dispatched THEN line.received ELSE line.dispatched END
            + line.settled + COALESCE(incoming.quantity, 0) AS found
    FROM transfer_line line
    JOIN transfer ON transfer.id = line.transfer_id
    JOIN book ON book.id = line.book_id
    LEFT JOIN stock_incoming incoming ON incoming.line_id = line.id
    UNION ALL
    SELECT transfer.number, sums.what, COALESCE(sums.expected, 0), sums.found
    FROM transfer
    JOIN (
        SELECT transfer.id, 'requested' AS what, CAST(SUM(line.requested) AS bigint) AS expected,
            transfer.requested AS found
        FROM transfer
        LEFT JOIN transfer_line line ON line.transfer_id = transfer.id
        GROUP BY transfer.id, transfer.requested
        UNION ALL
        SELECT transfer.id, 'dispatched', CAST(SUM(line.dispatched) AS bigint), transfer.dispatched
        FROM transfer
        LEFT JOIN transfer_line line ON line.transfer_id = transfer.id
        GROUP BY transfer.id, transfer.dispatched
        UNION ALL
        SELECT transfer.id, 'received', CAST(SUM(line.received) AS bigint), transfer.received
        FROM transfer
        LEFT JOIN transfer_line line ON line.transfer_id = transfer.id
        GROUP BY transfer.id, transfer.received
        UNION ALL
        SELECT transfer.id, 'missing', CAST(SUM(CASE
                WHEN transfer.state = 'received' AND line.received + line.settled < line.dispatched
                THEN line.dispatched - line.received - line.settled
                ELSE 0 END) AS bigint), transfer.missing
        FROM transfer
        LEFT JOIN transfer_line line ON line.transfer_id = transfer.id
        GROUP BY transfer.id, transfer.missing
        UNION ALL
        SELECT transfer.id, 'items', CASE WHEN transfer.missing > 0 THEN 1 ELSE 0 END,
            (SELECT COUNT(*)
             FROM attention_item item
             WHERE item.subject_id = transfer.id
                 AND item.kind = 'short_transfer'
                 AND item.state = 'open')
        FROM transfer
    ) sums ON sums.id = transfer.id
    UNION ALL
    SELECT transfer.number, book.code || ' sent', line.dispatched,
        COALESCE((SELECT CAST(SUM(-moved.quantity) AS bigint)
                  FROM stock_movement moved
                  WHERE moved.document_id = transfer.id
                      AND moved.book_id = line.book_id
                      AND moved.shop_id = transfer.from_shop_id
                      AND moved.kind = 'transfer_out'), 0)
    FROM transfer_line line
    JOIN transfer ON transfer.id = line.transfer_id
    JOIN book ON book.id = line.book_id
    UNION ALL
    SELECT transfer.number, book.code || ' came', line.received,
        COALESCE((SELECT CAST(SUM(moved.quantity) AS bigint)
                  FROM stock_movement moved
                  WHERE moved.document_id = transfer.id
                      AND moved.book_id = line.book_id
                      AND moved.shop_id = transfer.to_shop_id
                      AND moved.kind = 'transfer_in'
                      AND moved.reason = ''), 0)
    FROM transfer_line line
    JOIN transfer ON transfer.id = line.transfer_id
    JOIN book ON book.id = line.book_id
    UNION ALL
    SELECT transfer.number, 'came later', SUM(line.settled), COALESCE(later.copies, 0)
    FROM transfer
    JOIN transfer_line line ON line.transfer_id = transfer.id
    JOIN (
        SELECT document_id, CAST(SUM(quantity) AS bigint) AS copies
        FROM stock_movement
        WHERE kind = 'transfer_in'
            AND reason IN ('arrived', 'not_sent')
        GROUP BY document_id
    ) later ON later.document_id = transfer.id
    GROUP BY transfer.id, transfer.number, later.copies
    HAVING SUM(line.settled) < later.copies
) difference
WHERE difference.expected <> difference.found
ORDER BY subject
LIMIT 1000
