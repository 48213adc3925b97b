-- An adult who cannot come is taken off a session at once. The name stays, so that the home sees whom it misses, but holds
-- nobody's time and counts for nothing. What was promised to families stays as well; while the adults who are left are too
-- few for it, nobody new gets a place: safe_places says how many there may be, and is null when there are adults enough.
ALTER TABLE programme.session_adult ADD COLUMN off boolean NOT NULL DEFAULT false;
ALTER TABLE programme.session_adult ADD COLUMN off_reason text CHECK (length(off_reason) BETWEEN 1 AND 200);
ALTER TABLE programme.session_adult ADD CONSTRAINT session_adult_off CHECK (NOT (off AND active));
ALTER TABLE programme.session_adult ADD CONSTRAINT session_adult_off_reason CHECK (off = (off_reason IS NOT NULL));

ALTER TABLE programme.session ADD COLUMN safe_places integer CHECK (safe_places >= 0 AND safe_places < places);

CREATE OR REPLACE VIEW programme.listed_session AS
    SELECT s.id, s.home_id, h.name AS home_name, s.room_id, r.name AS room_name, s.programme_id, s.series_id,
           s.kind, s.title, s.date, s.starts_at, s.ends_at, s.places, s.minimum, s.taken, s.waiting,
           s.age_from, s.age_to, s.needs_guardian, s.state, s.cancel_reason, s.signup_opens_at, s.signup_closes_at,
           ARRAY(SELECT a.staff_member_id FROM programme.session_adult a
                 WHERE a.session_id = s.id AND NOT a.off ORDER BY a.staff_member_id) AS adults
    FROM programme.session s
    JOIN programme.home h ON h.id = s.home_id
    JOIN programme.room r ON r.id = s.room_id;
