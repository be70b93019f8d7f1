-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, detail
FROM attention_item
WHERE subject_id = :subject
    AND kind = 'short_transfer'
    AND state = 'open'
