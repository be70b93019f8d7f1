-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO promotion_target (promotion_id, kind, target_id)
VALUES (:promotion, :kind, :target)
