-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever writes is alone in the file, and holds everything.
SELECT 1 AS books
FROM stocktake
WHERE id = :stocktake
    AND (:zero OR TRUE)
