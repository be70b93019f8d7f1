-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE schema_step
SET name = :name, checksum = :checksum
WHERE number = :number
