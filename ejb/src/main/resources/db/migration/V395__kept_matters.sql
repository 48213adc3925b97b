-- What was agreed and a rule refuses by now stays for a reason, as long as the rule says the same: detail is what it said.
-- What is open is kept nowhere: it follows from what holds.
CREATE TABLE programme.kept_matter (
    id         uuid PRIMARY KEY,
    rule       text NOT NULL CHECK (rule ~ '^[a-z-]{1,40}$'),
    session_id uuid NOT NULL REFERENCES programme.session (id),
    -- Null where it is about the whole session.
    booking_id uuid REFERENCES programme.booking (id),
    detail     text NOT NULL,
    reason     text NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    kept_by    uuid NOT NULL,
    kept_at    timestamptz NOT NULL
);
CREATE INDEX kept_matter_session_idx ON programme.kept_matter (session_id);
CREATE INDEX kept_matter_booking_idx ON programme.kept_matter (booking_id);

GRANT SELECT, INSERT ON programme.kept_matter TO ${app};
