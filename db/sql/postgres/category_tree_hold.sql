-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lock that the triggers of the tree take; taken before any row, so that two moves wait for each
-- other in one order.
SELECT CAST(pg_advisory_xact_lock(hashtext('shopdesk.category')) AS text) AS held
