-- A child that came is asked for until it is signed out, at every look at Today and whatever the date: few lines of many.
CREATE INDEX attendance_still_in_idx ON programme.attendance (session_id)
    WHERE arrived_at IS NOT NULL AND left_at IS NULL;
