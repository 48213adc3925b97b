-- A session that could not be planned any more as it is takes nobody in until its home has decided. Whether it is one, the
-- rules of planning say; so that they need not be asked at each booking, a listed session tells with what is read anyway
-- whether they may have something to say: doubtful is true for too many rather than for too few, and the opening hours of
-- its weekday are compared by who knows the house's zone.
CREATE OR REPLACE VIEW programme.listed_session AS
    SELECT s.id, s.home_id, h.name AS home_name, s.room_id, r.name AS room_name, s.programme_id, s.series_id,
           s.kind, s.title, s.date, s.starts_at, s.ends_at, s.places, s.minimum, s.taken, s.waiting,
           s.age_from, s.age_to, s.needs_guardian, s.state, s.cancel_reason, s.signup_opens_at, s.signup_closes_at,
           ARRAY(SELECT a.staff_member_id FROM programme.session_adult a
                 WHERE a.session_id = s.id AND NOT a.off ORDER BY a.staff_member_id) AS adults,
           h.status <> 'OPEN' OR r.status <> 'OPEN' OR s.taken > r.seats OR s.taken * 4 > r.area_m2
               OR EXISTS (SELECT FROM programme.local_closure c
                          WHERE (c.home_id = s.home_id OR c.home_id IS NULL)
                              AND s.date BETWEEN c.first_day AND c.last_day)
               OR s.kind = 'AFTER_SCHOOL_CLASS'
                  AND (extract(isodow FROM s.date) > 5
                       OR EXISTS (SELECT FROM programme.calendar_day d WHERE d.date = s.date)
                       OR NOT EXISTS (SELECT FROM programme.term t WHERE s.date BETWEEN t.first_day AND t.last_day))
               AS doubtful,
           o.opens, o.closes
    FROM programme.session s
    JOIN programme.home h ON h.id = s.home_id
    JOIN programme.room r ON r.id = s.room_id
    LEFT JOIN programme.opening_hours o ON o.home_id = s.home_id AND o.weekday = extract(isodow FROM s.date);
