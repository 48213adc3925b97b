package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** A participant has a place, because the household took what it was offered. */
public record PlaceConfirmed(BookingId booking, SessionId session, HouseholdId household, UUID participant)
        implements Happening {}
