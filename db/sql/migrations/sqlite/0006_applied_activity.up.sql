-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes every command happen once, and the record of who did what.

-- The outcome of an op id is final; rows are never changed after their transaction, nor pruned.
-- payload is kept for refusals only, so that a person can correct and send again.
CREATE TABLE op_applied (
    op_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    actor_id TEXT,
    device_id TEXT NOT NULL,
    device_sequence INTEGER,
    supersedes TEXT,
    at TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'accepted', 'rejected')),
    reason TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    payload TEXT NOT NULL DEFAULT '',
    pushed_by TEXT NOT NULL
) STRICT;
CREATE INDEX op_applied_by_applied ON op_applied (applied_at, op_id);

CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor_id TEXT REFERENCES account (id),
    actor_login TEXT NOT NULL,
    device_id TEXT NOT NULL,
    op_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    shop_id TEXT REFERENCES shop (id),
    subject_kind TEXT NOT NULL,
    subject_id TEXT,
    subject TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_at ON activity (at, id);
CREATE INDEX activity_by_actor ON activity (actor_login, id);
CREATE INDEX activity_by_kind ON activity (kind, id);
CREATE INDEX activity_by_subject ON activity (subject_id, at);

CREATE TRIGGER op_applied_final BEFORE UPDATE ON op_applied WHEN OLD.outcome <> 'running'
BEGIN
    SELECT RAISE(ABORT, 'history_is_final');
END;
CREATE TRIGGER op_applied_kept BEFORE DELETE ON op_applied
BEGIN
    SELECT RAISE(ABORT, 'history_is_final');
END;
CREATE TRIGGER activity_final BEFORE UPDATE ON activity
BEGIN
    SELECT RAISE(ABORT, 'history_is_final');
END;
CREATE TRIGGER activity_kept BEFORE DELETE ON activity
BEGIN
    SELECT RAISE(ABORT, 'history_is_final');
END;
