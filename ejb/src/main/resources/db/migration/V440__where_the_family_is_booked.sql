-- To the times at which a consenting family is booked belongs where: between two homes there has to be time for the way.
CREATE OR REPLACE VIEW casework.participation WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, b.id AS booking_id, b.participant_id AS person_id, p.name AS person_name,
           s.id AS session_id, s.series_id, s.kind, s.title, s.date, s.starts_at, s.ends_at, s.state AS session_state,
           b.state AS booking_state, b.booked_at, b.ended_at, a.arrived_at, a.left_at, a.absence,
           EXISTS (SELECT FROM programme.attendance x WHERE x.session_id = s.id
                   AND (x.arrived_at IS NOT NULL OR x.absence = 'UNEXCUSED')) AS sheet_kept,
           b.ended_side, b.ended_from, s.home_id
    FROM casework.consented_household h
    JOIN programme.booking b ON b.household_id = h.household_id
    JOIN programme.session s ON s.id = b.session_id AND s.date >= h.from_date
        AND (h.to_date IS NULL OR s.date <= h.to_date)
    JOIN programme.person p ON p.id = b.participant_id
    LEFT JOIN programme.attendance a ON a.booking_id = b.id;
