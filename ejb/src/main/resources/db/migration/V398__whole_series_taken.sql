-- Who of a household took a whole series. When the series goes on they are asked for the new dates: nobody is booked without
-- an answer. The person is the record of the time; one that was joined into another is read as that one.
CREATE TABLE programme.series_taking (
    series_id      uuid        NOT NULL REFERENCES programme.series (id),
    household_id   uuid        NOT NULL REFERENCES programme.household (id),
    participant_id uuid        NOT NULL REFERENCES programme.person (id),
    split          boolean     NOT NULL,
    taken_at       timestamptz NOT NULL,
    taken_by       uuid        NOT NULL,
    PRIMARY KEY (household_id, series_id, participant_id)
);
CREATE INDEX series_taking_series_idx ON programme.series_taking (series_id);

-- For which dates they were asked already, and have no booking to show for it: refused, or not wanted.
CREATE TABLE programme.series_asked (
    household_id   uuid NOT NULL REFERENCES programme.household (id),
    participant_id uuid NOT NULL REFERENCES programme.person (id),
    session_id     uuid NOT NULL REFERENCES programme.session (id),
    PRIMARY KEY (household_id, participant_id, session_id)
);
CREATE INDEX series_asked_session_idx ON programme.series_asked (session_id);

GRANT SELECT, INSERT, UPDATE ON programme.series_taking, programme.series_asked TO ${app};

-- Until now it was only written down that a household took a series, and not for whom: those it booked for are asked.
INSERT INTO programme.series_taking (series_id, household_id, participant_id, split, taken_at, taken_by)
SELECT s.series_id, b.household_id, b.participant_id, false, min(e.at), (array_agg(e.account_id ORDER BY e.at))[1]
FROM account.audit_entry e
JOIN programme.session s ON s.series_id = e.subject_id
JOIN programme.booking b ON b.session_id = s.id AND b.household_id::text = e.detail
WHERE e.action = 'booking.series-made' AND e.account_id IS NOT NULL
GROUP BY s.series_id, b.household_id, b.participant_id
HAVING count(DISTINCT s.id) > 1;
INSERT INTO programme.series_asked (household_id, participant_id, session_id)
SELECT t.household_id, t.participant_id, s.id
FROM programme.series_taking t
JOIN programme.session s ON s.series_id = t.series_id;
