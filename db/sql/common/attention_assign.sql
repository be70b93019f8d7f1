-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE attention_item
SET owner_id = :owner
WHERE id = :id
    AND state = 'open'
RETURNING id
