-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE purchase_order
SET state = :state,
    received = :received,
    note = CASE WHEN :note = '' THEN note WHEN note = '' THEN :note ELSE note || ' · ' || :note END,
    sent_at = COALESCE(:sent_at, sent_at),
    closed_at = :closed_at,
    changed_at = :at
WHERE id = :id
    AND state = :from
RETURNING id
