-- Which steps of being late were told of a child: each once, whichever server looks.
CREATE TABLE programme.told_late (
    session_id     uuid        NOT NULL REFERENCES programme.session (id),
    participant_id uuid        NOT NULL REFERENCES programme.person (id),
    step           text        NOT NULL CHECK (step IN
        ('NOT_ARRIVED', 'NOT_COLLECTED', 'STILL_NOT_COLLECTED', 'NOT_COLLECTED_FOR_AN_HOUR')),
    told_at        timestamptz NOT NULL,
    PRIMARY KEY (session_id, participant_id, step)
);

GRANT SELECT, INSERT ON programme.told_late TO ${app};

-- Who is in: few of all that were ever there.
CREATE INDEX attendance_in_idx ON programme.attendance (arrived_at) WHERE left_at IS NULL AND arrived_at IS NOT NULL;

-- What goes on now.
CREATE INDEX session_starts_idx ON programme.session (starts_at);
