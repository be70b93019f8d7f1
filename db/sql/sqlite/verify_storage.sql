-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'file' AS subject, 'ok' AS expected, integrity_check AS found
FROM pragma_integrity_check(100)
WHERE integrity_check <> 'ok'
