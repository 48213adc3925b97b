-- Who told from the phone to be on the way to a child, or to wait for it: the last word of each household, for two hours.
CREATE TABLE programme.on_the_way (
    child_id      uuid        NOT NULL REFERENCES programme.person (id),
    household_id  uuid        NOT NULL REFERENCES programme.household (id),
    adult_id      uuid        NOT NULL REFERENCES programme.person (id),
    here          boolean     NOT NULL,
    said_by       uuid        NOT NULL,
    said_at       timestamptz NOT NULL,
    taken_back_at timestamptz,
    CONSTRAINT on_the_way_pkey PRIMARY KEY (child_id, household_id)
);
CREATE INDEX on_the_way_household_idx ON programme.on_the_way (household_id);
CREATE INDEX on_the_way_adult_idx ON programme.on_the_way (adult_id);
GRANT SELECT, INSERT, UPDATE ON programme.on_the_way TO ${app};
