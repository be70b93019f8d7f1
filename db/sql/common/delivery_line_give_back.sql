-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE delivery_line
SET returned = returned + :quantity
WHERE id = :id
