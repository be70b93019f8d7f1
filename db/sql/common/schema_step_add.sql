-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO schema_step (number, name, checksum, applied_at, program_version)
VALUES (:number, :name, :checksum, :applied_at, :program_version)
