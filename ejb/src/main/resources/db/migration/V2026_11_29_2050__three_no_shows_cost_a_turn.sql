-- Three places that a family took and left empty within 30 days put it behind the others on waiting lists for 30 days (design, rule 10).
ALTER TABLE programme.household ADD COLUMN behind_until date;
CREATE INDEX household_behind_idx ON programme.household (behind_until) WHERE behind_until IS NOT NULL;

-- 0 = priority, 1 = everybody else, 2 = behind everybody for a while
ALTER TABLE programme.party DROP CONSTRAINT party_bucket_check;
ALTER TABLE programme.party ADD CONSTRAINT party_bucket_check CHECK (bucket IN (0, 1, 2));
CREATE INDEX party_behind_idx ON programme.party (household_id) WHERE bucket = 2 AND state = 'WAITING';

-- What a family says of places that it left empty in a session, and what the home answers. What was granted counts no more.
CREATE TABLE programme.no_show_appeal (
    id           uuid PRIMARY KEY,
    household_id uuid        NOT NULL REFERENCES programme.household (id),
    session_id   uuid        NOT NULL REFERENCES programme.session (id),
    words        text        NOT NULL CHECK (length(words) BETWEEN 1 AND 400),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    granted      boolean,
    answer       text        CHECK (length(answer) BETWEEN 1 AND 400),
    answered_by  uuid,
    answered_at  timestamptz,
    version      integer     NOT NULL DEFAULT 0,
    CONSTRAINT no_show_appeal_once UNIQUE (household_id, session_id),
    CONSTRAINT no_show_appeal_answered CHECK (num_nulls(granted, answered_by, answered_at) IN (0, 3)),
    CONSTRAINT no_show_appeal_refused_says_why CHECK (granted IS NOT FALSE OR answer IS NOT NULL),
    CONSTRAINT no_show_appeal_by_another CHECK (answered_by <> asked_by)
);
CREATE INDEX no_show_appeal_session_idx ON programme.no_show_appeal (session_id);
CREATE INDEX no_show_appeal_open_idx ON programme.no_show_appeal (asked_at) WHERE granted IS NULL;
GRANT SELECT, INSERT, UPDATE (granted, answer, answered_by, answered_at, version) ON programme.no_show_appeal TO ${app};
