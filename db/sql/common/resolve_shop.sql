-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, code, name, time_zone, prices_include_tax, active
FROM shop
WHERE id = :id
    OR code = :name
