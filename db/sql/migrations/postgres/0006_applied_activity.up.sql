-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes every command happen once, and the record of who did what.

-- The outcome of an op id is final; rows are never changed after their transaction, nor pruned.
-- payload is kept for refusals only, so that a person can correct and send again.
CREATE TABLE op_applied (
    op_id uuid PRIMARY KEY,
    kind text NOT NULL,
    version integer NOT NULL,
    actor_id uuid,
    device_id uuid NOT NULL,
    device_sequence bigint,
    supersedes uuid,
    at timestamptz NOT NULL,
    applied_at timestamptz NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('running', 'accepted', 'rejected')),
    reason text NOT NULL DEFAULT '',
    result text NOT NULL DEFAULT '',
    payload text NOT NULL DEFAULT '',
    pushed_by text NOT NULL
);
CREATE INDEX op_applied_by_applied ON op_applied (applied_at, op_id);

CREATE TABLE activity (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    actor_id uuid REFERENCES account (id),
    actor_login text COLLATE "C" NOT NULL,
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    shop_id uuid REFERENCES shop (id),
    subject_kind text NOT NULL,
    subject_id uuid,
    subject text NOT NULL DEFAULT '',
    recorded_by text NOT NULL
);
CREATE INDEX activity_by_at ON activity (at, id);
CREATE INDEX activity_by_actor ON activity (actor_login, id);
CREATE INDEX activity_by_kind ON activity (kind, id);
CREATE INDEX activity_by_subject ON activity (subject_id, at);

CREATE FUNCTION refuse_history_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history_is_final' USING ERRCODE = '23514', CONSTRAINT = 'history_is_final';
END
$$;
CREATE TRIGGER op_applied_final BEFORE UPDATE ON op_applied
    FOR EACH ROW WHEN (OLD.outcome <> 'running') EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER op_applied_kept BEFORE DELETE OR TRUNCATE ON op_applied
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER activity_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON activity
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
