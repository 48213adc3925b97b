-- A consent that ended may be given again for later days: not two for the same day, instead of not two that are not withdrawn.
DROP INDEX programme.consent_live_key;
ALTER TABLE programme.consent ADD CONSTRAINT consent_once EXCLUDE USING gist
    (child_id WITH =, adult_id WITH =, kind WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (withdrawn_at IS NULL);
CREATE INDEX consent_child_idx ON programme.consent (child_id);

-- A photo is read by itself when somebody looks at it, and not with every list of who may collect.
ALTER TABLE programme.pickup_authority DROP COLUMN photo;
CREATE TABLE programme.pickup_photo (
    pickup_id uuid  PRIMARY KEY REFERENCES programme.pickup_authority (id),
    photo     bytea NOT NULL CHECK (length(photo) BETWEEN 1 AND 524288)
);
GRANT SELECT, INSERT ON programme.pickup_photo TO ${app};

-- A ban says why.
ALTER TABLE programme.pickup_authority ADD CONSTRAINT pickup_authority_ban
    CHECK (kind = 'ALLOWED' OR length(reason) BETWEEN 1 AND 200);

-- What was before a correction of a person's details or of a guardian's block; never changed itself.
CREATE TABLE programme.family_change (
    id         uuid PRIMARY KEY,
    subject_id uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('CHILD', 'ADULT', 'GUARDIAN')),
    before     text        NOT NULL,
    after      text        NOT NULL,
    reason     text CHECK (length(reason) BETWEEN 1 AND 200),
    changed_by uuid        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX family_change_subject_idx ON programme.family_change (subject_id);
GRANT SELECT, INSERT ON programme.family_change TO ${app};
