-- Behind a mark of the time line stands who wrote it down last, under the same consent as the row itself. Only staff have a
-- name here: who told of an absence at home is the family's own matter, also between two households of one child.
CREATE VIEW casework.last_mark WITH (security_barrier = true) AS
    SELECT p.client_id, p.booking_id, p.session_id, p.person_id, m.changed_at,
           CASE WHEN EXISTS (SELECT FROM account.account_grant g
                             WHERE g.account_id = m.changed_by AND g.role = 'HOME_STAFF')
                THEN w.display_name END AS staff
    FROM casework.participation p
    JOIN programme.attendance a ON a.booking_id = p.booking_id
    JOIN LATERAL (SELECT c.changed_by, c.changed_at FROM programme.attendance_change c
                  WHERE c.attendance_id = a.id ORDER BY c.changed_at DESC, c.id DESC LIMIT 1) m ON true
    LEFT JOIN account.account w ON w.id = m.changed_by;
GRANT SELECT ON casework.last_mark TO ${casework};
