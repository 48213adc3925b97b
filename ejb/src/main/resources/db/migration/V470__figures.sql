-- The figures of the city office count who came and who waited, among millions who did neither.
CREATE INDEX attendance_arrived_idx ON programme.attendance (session_id) WHERE arrived_at IS NOT NULL;
CREATE INDEX booking_waited_idx ON programme.booking (session_id)
    WHERE state IN ('WAITING', 'OFFERED') OR ended_from IN ('WAITING', 'OFFERED');
