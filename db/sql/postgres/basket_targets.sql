-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What promotions hold for; of books only those in the basket.
SELECT promotion_id, kind, target_id
FROM promotion_target
WHERE kind IN ('category', 'customer_group')
    OR (kind = 'book' AND target_id = ANY (ARRAY(SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST(:books AS json)))))
