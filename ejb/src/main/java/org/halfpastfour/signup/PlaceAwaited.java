package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** A participant waits for a place. Where in the line, and why there, is not told. */
public record PlaceAwaited(BookingId booking, SessionId session, HouseholdId household, UUID participant)
        implements Happening {}
