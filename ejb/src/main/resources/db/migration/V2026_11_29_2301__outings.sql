-- Programmes that leave the home: a child takes part with a guardian's consent to outings.
CREATE TABLE programme.outing (
    programme_id uuid        PRIMARY KEY REFERENCES programme.programme (id),
    since        timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON programme.outing TO ${app};
