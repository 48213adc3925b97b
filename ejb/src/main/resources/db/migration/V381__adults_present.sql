-- Which adult is in which home, and since when: the ratio counts who is there, and not who was to come.
-- Who forgets to sign out is taken to be there until the day ends in the house's zone, and is asked for afterwards.
CREATE TABLE programme.adult_presence (
    id              uuid PRIMARY KEY,
    home_id         uuid NOT NULL REFERENCES programme.home (id),
    staff_member_id uuid NOT NULL REFERENCES programme.staff_member (id),
    -- The account where there is one and the member of staff otherwise, as it was at the time (V210).
    person          uuid NOT NULL,
    day             date NOT NULL,
    day_ends_at     timestamptz NOT NULL,
    arrived_at      timestamptz NOT NULL,
    left_at         timestamptz,
    -- Was recorded by mistake: nobody came.
    withdrawn       boolean NOT NULL DEFAULT false,
    version         integer NOT NULL DEFAULT 0,
    during          tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(arrived_at, coalesce(left_at, day_ends_at))) STORED,
    CONSTRAINT adult_presence_order CHECK (arrived_at < day_ends_at AND (left_at IS NULL OR left_at >= arrived_at)),
    CONSTRAINT adult_presence_once EXCLUDE USING gist (person WITH =, during WITH &&) WHERE (NOT withdrawn)
);
CREATE INDEX adult_presence_home_idx ON programme.adult_presence (home_id, day);
CREATE INDEX adult_presence_member_idx ON programme.adult_presence (staff_member_id);
CREATE INDEX adult_presence_open_idx ON programme.adult_presence (home_id) WHERE left_at IS NULL AND NOT withdrawn;

-- What held after each change, the first one included; nothing in it is ever changed.
CREATE TABLE programme.adult_presence_change (
    id          uuid PRIMARY KEY,
    presence_id uuid NOT NULL REFERENCES programme.adult_presence (id),
    kind        text NOT NULL CHECK (kind IN ('ARRIVED', 'LEFT', 'UNDONE', 'CORRECTED')),
    arrived_at  timestamptz NOT NULL,
    left_at     timestamptz,
    withdrawn   boolean NOT NULL,
    reason      text CHECK (length(reason) BETWEEN 1 AND 200),
    changed_by  uuid NOT NULL,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT adult_presence_change_reason CHECK (kind <> 'CORRECTED' OR reason IS NOT NULL)
);
CREATE INDEX adult_presence_change_presence_idx ON programme.adult_presence_change (presence_id, changed_at);

GRANT SELECT, INSERT, UPDATE ON programme.adult_presence TO ${app};
GRANT SELECT, INSERT ON programme.adult_presence_change TO ${app};
