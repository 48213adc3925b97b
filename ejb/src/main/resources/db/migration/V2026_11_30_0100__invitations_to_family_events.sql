-- What a mail told the calendar of one adult of a family event: that the family goes there and when, or that it does not any more.
CREATE TABLE notice.invitation (
    id           uuid PRIMARY KEY,
    message_id   uuid        NOT NULL REFERENCES notice.message (id),
    person_id    uuid        NOT NULL REFERENCES programme.person (id),
    household_id uuid        NOT NULL REFERENCES programme.household (id),
    session_id   uuid        NOT NULL REFERENCES programme.session (id),
    -- Whose place it is in the family's calendar; the event keeps its id whoever of the family goes there later.
    seat_id      uuid        NOT NULL REFERENCES programme.person (id),
    sequence     integer     NOT NULL CHECK (sequence >= 0),
    taken_back   boolean     NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    at           timestamptz NOT NULL,
    CONSTRAINT invitation_sequence_key UNIQUE (household_id, person_id, session_id, sequence),
    CONSTRAINT invitation_ends_later CHECK (starts_at < ends_at)
);
CREATE INDEX invitation_message_idx ON notice.invitation (message_id);
CREATE INDEX invitation_person_idx ON notice.invitation (person_id);
CREATE INDEX invitation_session_idx ON notice.invitation (session_id);
CREATE INDEX invitation_seat_idx ON notice.invitation (seat_id);

GRANT SELECT, INSERT ON notice.invitation TO ${app};
