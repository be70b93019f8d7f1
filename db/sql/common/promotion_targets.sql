-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, target_id
FROM promotion_target
WHERE promotion_id = :promotion
ORDER BY kind, target_id
