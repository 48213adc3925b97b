package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** A confirmed place. */
public record LiveBooking(BookingId id, SessionId session, UUID participant, HouseholdId household) {

    LiveEntry entry() {
        return new LiveEntry(id, session, household, participant, BookingState.CONFIRMED);
    }
}
