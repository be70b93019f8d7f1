-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE review
SET hidden = :hidden,
    hidden_reason = :reason,
    changed_at = :at
WHERE id = :review
