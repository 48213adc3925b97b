-- What of the demo data is there already: a part is made whole or not at all, and never a second time.
CREATE TABLE programme.demo_part (
    name    text PRIMARY KEY,
    made_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON programme.demo_part TO ${app};
