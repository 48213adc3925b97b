-- Behind a mark of the time line stands who wrote it down last, under the same consent as the row itself. Only who was staff on
-- the day of the session, and is nothing to the child, has a name here: who told of an absence at home is the family's own matter, also between two households of one child.
CREATE VIEW casework.last_mark WITH (security_barrier = true) AS
    SELECT p.client_id, p.booking_id, p.session_id, p.person_id, m.changed_at,
           CASE WHEN EXISTS (SELECT FROM account.account_grant g
                             WHERE g.account_id = m.changed_by AND g.role = 'HOME_STAFF'
                               AND g.valid_from <= p.date AND (g.valid_to IS NULL OR g.valid_to >= p.date))
                  AND NOT EXISTS (SELECT FROM programme.person entry
                                  JOIN programme.person me ON me.id = entry.id OR me.id = entry.joined_into
                                  WHERE entry.account_id = m.changed_by
                                    AND (EXISTS (SELECT FROM programme.household_member mine
                                                 JOIN programme.household_member theirs
                                                   ON theirs.household_id = mine.household_id
                                                 WHERE mine.person_id = me.id AND theirs.person_id = p.person_id)
                                      OR EXISTS (SELECT FROM programme.guardianship k
                                                 WHERE k.child_id = p.person_id AND k.adult_id = me.id)
                                      OR EXISTS (SELECT FROM programme.pickup_authority b
                                                 WHERE b.child_id = p.person_id AND b.adult_id = me.id)))
                THEN w.display_name END AS staff
    FROM casework.participation p
    JOIN programme.attendance a ON a.booking_id = p.booking_id
    JOIN LATERAL (SELECT c.changed_by, c.changed_at
                  FROM programme.attendance_change c
                  WHERE c.attendance_id = a.id ORDER BY c.changed_at DESC, c.id DESC LIMIT 1) m ON true
    LEFT JOIN account.account w ON w.id = m.changed_by;
GRANT SELECT ON casework.last_mark TO ${casework};
