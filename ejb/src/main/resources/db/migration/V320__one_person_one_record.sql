-- One person, one record (domain rule 16). Who is like a known person is held until the staff joins the two or says that
-- they are two; who was joined stays as a pointer to the record that is kept, for what was written about it elsewhere.
ALTER TABLE programme.person
    ADD COLUMN held_since timestamptz,
    ADD COLUMN joined_into uuid REFERENCES programme.person (id),
    ADD COLUMN open boolean NOT NULL GENERATED ALWAYS AS (held_since IS NULL AND joined_into IS NULL) STORED;
ALTER TABLE programme.person
    ADD CONSTRAINT person_joined CHECK (joined_into <> id),
    ADD CONSTRAINT person_open_key UNIQUE (id, open);
CREATE INDEX person_joined_idx ON programme.person (joined_into) WHERE joined_into IS NOT NULL;
CREATE INDEX person_birth_idx ON programme.person (birth_date) WHERE kind = 'CHILD';

-- Who is held, or joined, has no place and waits for none. The standing follows the person by the foreign key, so that
-- nobody has to remember to.
ALTER TABLE programme.booking ADD COLUMN participant_open boolean NOT NULL DEFAULT true;
ALTER TABLE programme.booking DROP CONSTRAINT booking_participant_id_fkey;
ALTER TABLE programme.booking
    ADD CONSTRAINT booking_participant FOREIGN KEY (participant_id, participant_open)
        REFERENCES programme.person (id, open) ON UPDATE CASCADE,
    ADD CONSTRAINT booking_participant_open CHECK (participant_open OR state IN ('CANCELLED', 'LATE_CANCELLED'));

-- Two records that may be one person: what was found, and what the staff said. That two are different is remembered.
CREATE TABLE programme.likeness (
    id         uuid PRIMARY KEY,
    -- the one that was entered later
    newer_id   uuid        NOT NULL REFERENCES programme.person (id),
    known_id   uuid        NOT NULL REFERENCES programme.person (id),
    state      text        NOT NULL CHECK (state IN ('OPEN', 'JOINED', 'DIFFERENT')),
    found_by   uuid        NOT NULL,
    found_at   timestamptz NOT NULL,
    -- what tells two different people apart
    difference text CHECK (length(difference) BETWEEN 1 AND 200),
    settled_by uuid,
    settled_at timestamptz,
    version    integer     NOT NULL DEFAULT 0,
    CONSTRAINT likeness_two CHECK (newer_id <> known_id),
    CONSTRAINT likeness_settled CHECK ((state = 'OPEN') = (settled_at IS NULL) AND (state = 'OPEN') = (settled_by IS NULL)),
    CONSTRAINT likeness_difference CHECK ((state = 'DIFFERENT') = (difference IS NOT NULL))
);
CREATE UNIQUE INDEX likeness_pair_key ON programme.likeness (least(newer_id, known_id), greatest(newer_id, known_id));
CREATE INDEX likeness_newer_idx ON programme.likeness (newer_id);
CREATE INDEX likeness_known_idx ON programme.likeness (known_id);

CREATE TABLE programme.person_join (
    id          uuid PRIMARY KEY,
    likeness_id uuid        NOT NULL REFERENCES programme.likeness (id),
    gone_id     uuid        NOT NULL REFERENCES programme.person (id),
    kept_id     uuid        NOT NULL REFERENCES programme.person (id),
    held_since  timestamptz,
    joined_by   uuid        NOT NULL,
    joined_at   timestamptz NOT NULL,
    undone_by   uuid,
    undone_at   timestamptz,
    version     integer     NOT NULL DEFAULT 0,
    CONSTRAINT person_join_two CHECK (gone_id <> kept_id),
    CONSTRAINT person_join_undone CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX person_join_live_key ON programme.person_join (gone_id) WHERE undone_at IS NULL;
CREATE INDEX person_join_kept_idx ON programme.person_join (kept_id);

-- What a join changed, row by row, as it was before: from this it is undone.
CREATE TABLE programme.person_join_step (
    id      uuid PRIMARY KEY,
    join_id uuid NOT NULL REFERENCES programme.person_join (id),
    what    text NOT NULL CHECK (length(what) BETWEEN 1 AND 40),
    row_id  uuid NOT NULL,
    before  text NOT NULL
);
CREATE INDEX person_join_step_join_idx ON programme.person_join_step (join_id);

-- A permission or a ban that came to the kept record by a join: nobody who recorded anything there before knew of it.
ALTER TABLE programme.pickup_authority ADD COLUMN joined_at timestamptz;

-- Answers of several records stand together in one; what is answered anew is shorter.
ALTER TABLE programme.health_note DROP CONSTRAINT health_note_allergy_check;
ALTER TABLE programme.health_note DROP CONSTRAINT health_note_medication_check;
ALTER TABLE programme.health_note DROP CONSTRAINT health_note_instructions_check;
ALTER TABLE programme.health_note
    ADD CONSTRAINT health_note_allergy_check CHECK (length(allergy) <= 5000),
    ADD CONSTRAINT health_note_medication_check CHECK (length(medication) <= 5000),
    ADD CONSTRAINT health_note_instructions_check CHECK (length(instructions) <= 10000);

GRANT SELECT, INSERT, UPDATE ON programme.likeness, programme.person_join TO ${app};
GRANT SELECT, INSERT ON programme.person_join_step TO ${app};
-- A note may come to the kept record; what it says is never changed.
GRANT UPDATE (child_id) ON programme.health_note TO ${app};
