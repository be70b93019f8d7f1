-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP INDEX orders_of_state;
DROP INDEX orders_of_clerk;
