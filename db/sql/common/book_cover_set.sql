-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO book_cover (book_id, thumbnail, detail, source, changed_at)
VALUES (:book, :thumbnail, :detail, :source, :at)
ON CONFLICT (book_id) DO UPDATE
SET thumbnail = excluded.thumbnail,
    detail = excluded.detail,
    source = excluded.source,
    changed_at = excluded.changed_at
