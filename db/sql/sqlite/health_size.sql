-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT page_count * page_size AS bytes
FROM pragma_page_count, pragma_page_size
