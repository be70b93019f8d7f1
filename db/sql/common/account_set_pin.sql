-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account
SET pin_verifier = :verifier,
    changed_at = :at
WHERE id = :id
