-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE device
SET last_document = last_document + 1
WHERE id = :device
RETURNING code, last_document
