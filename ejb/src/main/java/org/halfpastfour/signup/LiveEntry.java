package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** A booking as it was when it was read, without the row itself, which may change until its session is locked. */
record LiveEntry(BookingId booking, SessionId session, HouseholdId household, UUID participant, BookingState state) {

    /** As the database answers. */
    LiveEntry(UUID booking, UUID session, UUID household, UUID participant, BookingState state) {
        this(new BookingId(booking), new SessionId(session), new HouseholdId(household), participant, state);
    }
}
