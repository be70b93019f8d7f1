-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has been paid covers the total from `paid` on, and nothing before.
SELECT number AS subject,
    CASE WHEN state IN ('placed', 'cancelled') THEN 0 ELSE total_minor END AS expected,
    paid_minor AS found
FROM orders
WHERE paid_minor <> CASE WHEN state IN ('placed', 'cancelled') THEN 0 ELSE total_minor END
ORDER BY subject
LIMIT 1000
