-- A home closes a day when nobody is in and everybody is accounted for. It may be opened again, for a reason.
CREATE TABLE programme.day_closing (
    id          uuid PRIMARY KEY,
    home_id     uuid        NOT NULL REFERENCES programme.home (id),
    day         date        NOT NULL,
    came        integer     NOT NULL,
    ill         integer     NOT NULL,
    excused     integer     NOT NULL,
    unexcused   integer     NOT NULL,
    late        integer     NOT NULL,
    last_left   timestamptz,
    notes       text        NOT NULL CONSTRAINT day_closing_notes CHECK (length(notes) <= 1000),
    incidents   text        NOT NULL CONSTRAINT day_closing_incidents CHECK (length(incidents) <= 1000),
    closed_by   uuid        NOT NULL,
    closed_at   timestamptz NOT NULL,
    reopened_by uuid,
    reopened_at timestamptz,
    reason      text        CONSTRAINT day_closing_reason CHECK (length(reason) BETWEEN 1 AND 200),
    version     integer     NOT NULL DEFAULT 0,
    CONSTRAINT day_closing_counts CHECK (least(came, ill, excused, unexcused, late) >= 0),
    CONSTRAINT day_closing_reopened CHECK (num_nulls(reopened_by, reopened_at, reason) IN (0, 3))
);
CREATE UNIQUE INDEX day_closing_once ON programme.day_closing (home_id, day) WHERE reopened_at IS NULL;
CREATE INDEX day_closing_home_idx ON programme.day_closing (home_id, day);
GRANT SELECT, INSERT, UPDATE (reopened_by, reopened_at, reason, version) ON programme.day_closing TO ${app};

-- Who closes waits for the marks that are being written, and looks again then, so that nobody slips in between.
CREATE FUNCTION programme.day_may_close() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.home_id || ' ' || NEW.day, 2313));
    IF EXISTS (SELECT FROM programme.attendance a
               JOIN programme.session s ON s.id = a.session_id JOIN programme.person p ON p.id = a.participant_id
               WHERE s.home_id = NEW.home_id AND s.date <= NEW.day AND p.kind = 'CHILD'
                 AND a.arrived_at IS NOT NULL AND a.left_at IS NULL) THEN
        RAISE EXCEPTION 'somebody is in: "day_closing_nobody_in"'
            USING ERRCODE = '23514', CONSTRAINT = 'day_closing_nobody_in';
    END IF;
    IF EXISTS (SELECT FROM programme.session s
               JOIN programme.booking b ON b.session_id = s.id AND b.state = 'CONFIRMED' AND NOT b.place_given_on
               JOIN programme.person p ON p.id = b.participant_id
               WHERE s.home_id = NEW.home_id AND s.date = NEW.day AND p.kind = 'CHILD'
                 AND s.state <> 'CANCELLED' AND s.kind <> 'FAMILY_MEETING'
                 AND NOT EXISTS (SELECT FROM programme.attendance a
                                 WHERE a.session_id = s.id AND a.participant_id = b.participant_id
                                   AND (a.arrived_at IS NOT NULL OR a.absence IS NOT NULL AND a.booking_id = b.id))) THEN
        RAISE EXCEPTION 'somebody is not accounted for: "day_closing_accounted"'
            USING ERRCODE = '23514', CONSTRAINT = 'day_closing_accounted';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER day_may_close BEFORE INSERT ON programme.day_closing
    FOR EACH ROW EXECUTE FUNCTION programme.day_may_close();

-- After that a mark is a correction. Who is in all the same, by one, may be signed out.
CREATE FUNCTION programme.day_takes_marks() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    of_home uuid;
    of_day date;
BEGIN
    SELECT s.home_id, s.date INTO of_home, of_day
    FROM programme.attendance a JOIN programme.session s ON s.id = a.session_id WHERE a.id = NEW.attendance_id;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(of_home || ' ' || of_day, 2313));
    IF EXISTS (SELECT FROM programme.day_closing c
               WHERE c.home_id = of_home AND c.day = of_day AND c.reopened_at IS NULL) THEN
        RAISE EXCEPTION 'the day is closed: "attendance_change_day_open"'
            USING ERRCODE = '23514', CONSTRAINT = 'attendance_change_day_open';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER day_takes_marks BEFORE INSERT ON programme.attendance_change
    FOR EACH ROW WHEN (NEW.kind IN ('ARRIVED', 'ABSENT', 'UNDONE')) EXECUTE FUNCTION programme.day_takes_marks();
