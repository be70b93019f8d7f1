-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The history of one clerk or of one state, the latest orders first: without these all of them are
-- gathered and sorted before the first is shown.
CREATE INDEX orders_of_clerk ON orders (clerk_login, placed_at, id);
CREATE INDEX orders_of_state ON orders (state, placed_at, id);
