-- Who is told absent in good time keeps the booking and gives the place to who waits: then the booking counts for nothing
-- in session.taken, until it takes a place again.
ALTER TABLE programme.booking
    ADD COLUMN place_given_on boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT booking_place_given_on CHECK (NOT place_given_on OR state = 'CONFIRMED');
