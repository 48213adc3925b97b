-- Of two requests for the same child and session at the same moment the second is told "already booked", and not
-- "overlaps": the database checks the constraint that was made first.
ALTER TABLE programme.booking DROP CONSTRAINT booking_participant_once;
ALTER TABLE programme.booking ADD CONSTRAINT booking_participant_once
    EXCLUDE USING gist (participant_id WITH =, during WITH &&) WHERE (state = 'CONFIRMED');
