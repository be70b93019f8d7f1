-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, name, return_days, active
FROM supplier
WHERE id = :id
    OR code = :name
