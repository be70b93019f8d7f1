-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session
SET last_seen_at = :at
WHERE id = :id
RETURNING id
