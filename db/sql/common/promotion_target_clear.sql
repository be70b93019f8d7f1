-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM promotion_target
WHERE promotion_id = :promotion
    AND kind = :kind
