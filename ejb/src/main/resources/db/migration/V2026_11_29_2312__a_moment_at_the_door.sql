-- Something is to be settled at the door before a child leaves: who asked for a second adult, and what came of it.
CREATE TABLE programme.door_moment (
    id           uuid PRIMARY KEY,
    home_id      uuid        NOT NULL REFERENCES programme.home (id),
    session_id   uuid        NOT NULL REFERENCES programme.session (id),
    child_id     uuid        NOT NULL REFERENCES programme.person (id),
    adult_id     uuid        REFERENCES programme.person (id),
    words        text        NOT NULL CONSTRAINT door_moment_words CHECK (length(words) <= 400),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    second_by    uuid,
    second_at    timestamptz,
    outcome      text        CONSTRAINT door_moment_outcome
        CHECK (outcome IN ('COLLECTED', 'COLLECTED_BY_ANOTHER', 'KEPT', 'HELP_CALLED', 'NOTHING')),
    collected_by uuid        REFERENCES programme.person (id),
    after        text        CONSTRAINT door_moment_after CHECK (length(after) BETWEEN 1 AND 400),
    settled_by   uuid,
    settled_at   timestamptz,
    version      integer     NOT NULL DEFAULT 0,
    CONSTRAINT door_moment_second CHECK (num_nulls(second_by, second_at) IN (0, 2)),
    CONSTRAINT door_moment_second_is_another CHECK (second_by <> asked_by),
    CONSTRAINT door_moment_settled CHECK (num_nulls(outcome, after, settled_by, settled_at) IN (0, 4)),
    CONSTRAINT door_moment_collected CHECK (collected_by IS NULL OR outcome IN ('COLLECTED', 'COLLECTED_BY_ANOTHER'))
);
CREATE UNIQUE INDEX door_moment_open_key ON programme.door_moment (session_id, child_id) WHERE outcome IS NULL;
CREATE INDEX door_moment_home_idx ON programme.door_moment (home_id, asked_at);
CREATE INDEX door_moment_session_idx ON programme.door_moment (session_id);
CREATE INDEX door_moment_child_idx ON programme.door_moment (child_id);
CREATE INDEX door_moment_adult_idx ON programme.door_moment (adult_id);
CREATE INDEX door_moment_collected_idx ON programme.door_moment (collected_by);
GRANT SELECT, INSERT, UPDATE (second_by, second_at, outcome, collected_by, after, settled_by, settled_at, version)
    ON programme.door_moment TO ${app};
