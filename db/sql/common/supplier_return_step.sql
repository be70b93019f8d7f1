-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE supplier_return
SET state = :state,
    authorisation = CASE WHEN :authorisation = '' THEN authorisation ELSE :authorisation END,
    credit_reference = CASE WHEN :reference = '' THEN credit_reference ELSE :reference END,
    credit_minor = COALESCE(:credit, credit_minor),
    note = CASE WHEN :note = '' THEN note WHEN note = '' THEN :note ELSE note || ' · ' || :note END,
    sent_at = COALESCE(:sent_at, sent_at),
    credited_at = COALESCE(:credited_at, credited_at),
    changed_at = :at
WHERE id = :id
    AND state = :from
RETURNING id
