-- A session whose sign-up would open after it closed could be booked by nobody for ever: what was moved so opens before.
UPDATE programme.session SET signup_opens_at = signup_closes_at - interval '1 day'
WHERE kind <> 'FAMILY_MEETING' AND signup_opens_at >= signup_closes_at;
UPDATE programme.session SET signup_closes_at = starts_at
WHERE kind <> 'FAMILY_MEETING' AND signup_closes_at > starts_at;
ALTER TABLE programme.session ADD CONSTRAINT session_window
    CHECK (kind = 'FAMILY_MEETING' OR (signup_opens_at < signup_closes_at AND signup_closes_at <= starts_at));

-- When the session started for which somebody booked, as long as it has been moved since.
ALTER TABLE programme.booking ADD COLUMN moved_from timestamptz;

ALTER TABLE programme.attendance_change DROP CONSTRAINT attendance_change_kind_check;
ALTER TABLE programme.attendance_change ADD CONSTRAINT attendance_change_kind_check
    CHECK (kind IN ('ARRIVED', 'LEFT', 'ABSENT', 'UNDONE', 'CORRECTED', 'MOVED'));

-- Who has come stands on the sheet of that day: no session leaves it for another time.
CREATE FUNCTION programme.refuse_moving_whoever_came() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM programme.attendance a WHERE a.session_id = OLD.id AND a.arrived_at IS NOT NULL) THEN
        RAISE EXCEPTION 'somebody came to the session already'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'session_moves_nobody';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER session_moves_nobody BEFORE UPDATE OF starts_at, ends_at ON programme.session
    FOR EACH ROW WHEN (OLD.starts_at <> NEW.starts_at OR OLD.ends_at <> NEW.ends_at)
    EXECUTE FUNCTION programme.refuse_moving_whoever_came();

-- Who arrives holds the time of the session, so that of an arrival and a move at once one waits for the other.
CREATE FUNCTION programme.hold_time_of_session() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM programme.session WHERE id = NEW.session_id FOR KEY SHARE;
    RETURN NEW;
END $$;
CREATE TRIGGER attendance_holds_time BEFORE UPDATE OF arrived_at ON programme.attendance
    FOR EACH ROW WHEN (OLD.arrived_at IS NULL AND NEW.arrived_at IS NOT NULL)
    EXECUTE FUNCTION programme.hold_time_of_session();
