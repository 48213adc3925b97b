-- A name as it is compared and as it is read, made by one rule in the application (NameKey, NameReading); the order of
-- a reading is that of its signs. What is there already is filled after the migrations, and again when the rule changes.
ALTER TABLE programme.person
    ADD COLUMN name_key text NOT NULL DEFAULT '',
    ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX person_name_key_idx ON programme.person USING gin (name_key gin_trgm_ops);

ALTER TABLE programme.household ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE programme.staff_member ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE account.account
    ADD COLUMN name_key text NOT NULL DEFAULT '',
    ADD COLUMN initials text NOT NULL DEFAULT '',
    ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';

-- Which rule made what is stored.
CREATE TABLE programme.name_rule (
    id   boolean PRIMARY KEY DEFAULT true CHECK (id),
    rule integer NOT NULL
);
