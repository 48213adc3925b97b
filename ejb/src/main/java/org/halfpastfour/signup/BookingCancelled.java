package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/**
 * A participant has no place any more, or waits for none. Of a session that is called off, each of its bookings is told.
 *
 * @param by whose doing it was; the reason is for who may read it
 */
public record BookingCancelled(
        BookingId booking, SessionId session, HouseholdId household, UUID participant, EndedBy by)
        implements Happening {}
