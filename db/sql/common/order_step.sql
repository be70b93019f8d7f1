-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only from the state that the rule was checked against: of two people one wins.
UPDATE orders
SET state = :state,
    paid_minor = paid_minor + :paid,
    refunded_minor = refunded_minor + :refunded,
    changed_at = :at
WHERE id = :order
    AND state = :from
RETURNING id
