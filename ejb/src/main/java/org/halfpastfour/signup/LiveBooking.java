package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/**
 * A confirmed place.
 *
 * @param placeGivenOn whether who has it was told absent in good time, so that the place went to who waits
 */
public record LiveBooking(
        BookingId id, SessionId session, UUID participant, HouseholdId household, boolean placeGivenOn) {

    LiveEntry entry() {
        return new LiveEntry(id, session, household, participant, BookingState.CONFIRMED);
    }
}
