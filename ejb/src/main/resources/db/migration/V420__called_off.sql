-- What the home calls off stays a list of people to be told, and can be opened again as it was.
ALTER TABLE programme.session ADD COLUMN cancelled_from text CHECK (cancelled_from IN ('PLANNED', 'PUBLISHED'));
ALTER TABLE programme.session ADD CONSTRAINT session_cancelled_from CHECK (cancelled_from IS NULL OR state = 'CANCELLED');
UPDATE programme.session s SET cancelled_from = 'PLANNED'
WHERE s.state = 'CANCELLED' AND s.kind <> 'FAMILY_MEETING'
    AND NOT EXISTS (SELECT FROM programme.booking b WHERE b.session_id = s.id);

-- Whether the place had been given on when the booking ended; empty while it is live.
ALTER TABLE programme.booking ADD COLUMN ended_given_on boolean;

-- Who of the home reached a family about what was called off, and when. It says nothing about what ends later.
CREATE TABLE programme.told_family (
    session_id   uuid NOT NULL REFERENCES programme.session (id),
    household_id uuid NOT NULL REFERENCES programme.household (id),
    reached_at   timestamptz NOT NULL,
    reached_by   uuid NOT NULL,
    PRIMARY KEY (session_id, household_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON programme.told_family TO ${app};

CREATE INDEX booking_ended_by_home_idx ON programme.booking (session_id) WHERE ended_side = 'HOME';
