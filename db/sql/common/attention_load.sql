-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT item.id, item.kind, item.state, item.shop_id, item.subject_id, item.subject, item.detail,
    item.owner_id, transfer.from_shop_id AS other_shop_id
FROM attention_item item
LEFT JOIN transfer ON transfer.id = item.subject_id
WHERE item.id = :id
