-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locked until the command ends, so that what the edit is compared with stays true.
SELECT name, kind, percent_bp, amount_minor, buy_quantity, free_quantity, minimum_minor, weekdays,
    starts_on, ends_on, priority, combinable, active
FROM promotion
WHERE id = :id
FOR UPDATE
