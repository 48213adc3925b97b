-- On which days of the week a family comes to a series no more, from a day on. Dates that come to the series later are not asked
-- for these days, unless the whole series was taken anew since. The person is the record of the time, as in series_taking.
CREATE TABLE programme.weekday_off (
    household_id   uuid        NOT NULL REFERENCES programme.household (id),
    series_id      uuid        NOT NULL REFERENCES programme.series (id),
    participant_id uuid        NOT NULL REFERENCES programme.person (id),
    weekday        smallint    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_date      date        NOT NULL,
    told_at        timestamptz NOT NULL,
    told_by        uuid        NOT NULL,
    PRIMARY KEY (household_id, series_id, participant_id, weekday)
);
CREATE INDEX weekday_off_series_idx ON programme.weekday_off (series_id);
CREATE INDEX weekday_off_participant_idx ON programme.weekday_off (participant_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON programme.weekday_off TO ${app};
