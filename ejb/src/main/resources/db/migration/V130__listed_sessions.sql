-- A session as it is listed everywhere: with the names of its home and room, and who is in charge.
CREATE VIEW programme.listed_session AS
    SELECT s.id, s.home_id, h.name AS home_name, s.room_id, r.name AS room_name, s.programme_id, s.series_id,
           s.kind, s.title, s.date, s.starts_at, s.ends_at, s.places, s.minimum, s.taken, s.waiting,
           s.age_from, s.age_to, s.needs_guardian, s.state, s.cancel_reason, s.signup_opens_at, s.signup_closes_at,
           ARRAY(SELECT a.staff_member_id FROM programme.session_adult a
                 WHERE a.session_id = s.id ORDER BY a.staff_member_id) AS adults
    FROM programme.session s
    JOIN programme.home h ON h.id = s.home_id
    JOIN programme.room r ON r.id = s.room_id;
GRANT SELECT ON programme.listed_session TO ${app};
