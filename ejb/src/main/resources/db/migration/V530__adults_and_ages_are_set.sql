-- How many children an adult looks after, and which ages a class admits, are set by the city office as well. A value is in the
-- unit of its policy: minutes, children or years. A ratio may be made stricter as one likes, and laxer by a fifth at most.
ALTER TABLE programme.policy_version RENAME COLUMN minutes TO value;
ALTER TABLE programme.policy_version DROP CONSTRAINT policy_version_bounds;
ALTER TABLE programme.policy_version ADD CONSTRAINT policy_version_bounds CHECK (CASE policy
    WHEN 'OFFER_USUAL' THEN value BETWEEN 30 AND 2880
    WHEN 'OFFER_ON_THE_DAY' THEN value BETWEEN 10 AND 240
    WHEN 'QUIET_FROM' THEN value BETWEEN 1080 AND 1410
    WHEN 'QUIET_TO' THEN value BETWEEN 300 AND 600
    WHEN 'CANCEL_UNTIL' THEN value BETWEEN 360 AND 1080
    WHEN 'RATIO_YOUNGER' THEN value BETWEEN 1 AND 18
    WHEN 'RATIO_OLDER' THEN value BETWEEN 1 AND 24
    WHEN 'OLDER_FROM' THEN value BETWEEN 8 AND 18
    WHEN 'CLASS_AGE_FROM' THEN value BETWEEN 3 AND 9
    WHEN 'CLASS_AGE_TO' THEN value BETWEEN 12 AND 17
    ELSE false END);
INSERT INTO programme.policy_version (id, policy, value, from_date) VALUES
    ('00000000-0000-7000-8000-000000000006', 'RATIO_YOUNGER', 15, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000007', 'RATIO_OLDER', 20, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000008', 'OLDER_FROM', 9, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000009', 'CLASS_AGE_FROM', 6, '2000-01-01'),
    ('00000000-0000-7000-8000-00000000000a', 'CLASS_AGE_TO', 14, '2000-01-01');

-- How many may have a place now: fewer than the places while adults, or seats, are too few for what was promised.
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
           o.opens, o.closes,
           coalesce(s.safe_places, s.places) AS safe_places
    FROM programme.session s
    JOIN programme.home h ON h.id = s.home_id
    JOIN programme.room r ON r.id = s.room_id
    LEFT JOIN programme.opening_hours o ON o.home_id = s.home_id AND o.weekday = extract(isodow FROM s.date);
