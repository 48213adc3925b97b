-- How long a freed place is held, and when at night that time stands still, for one programme where it differs from the city's.
-- In minutes (of a day, where it is a time), within the bounds that the city office has.
CREATE TABLE programme.offer_time (
    programme_id uuid PRIMARY KEY REFERENCES programme.programme (id),
    usual        integer CONSTRAINT offer_time_usual CHECK (usual BETWEEN 30 AND 2880),
    on_the_day   integer CONSTRAINT offer_time_on_the_day CHECK (on_the_day BETWEEN 10 AND 240),
    quiet_from   integer CONSTRAINT offer_time_quiet_from CHECK (quiet_from BETWEEN 1080 AND 1410),
    quiet_to     integer CONSTRAINT offer_time_quiet_to CHECK (quiet_to BETWEEN 300 AND 600),
    set_by       uuid        NOT NULL,
    set_at       timestamptz NOT NULL,
    version      integer     NOT NULL DEFAULT 0
);
GRANT SELECT, INSERT, UPDATE ON programme.offer_time TO ${app};
