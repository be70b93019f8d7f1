-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE device
SET last_sequence = :sequence
WHERE id = :device
    AND last_sequence < :sequence
