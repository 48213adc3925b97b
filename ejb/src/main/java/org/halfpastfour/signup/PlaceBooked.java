package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** A participant has a place, because somebody asked for it or because it was given back. */
public record PlaceBooked(BookingId booking, SessionId session, HouseholdId household, UUID participant)
        implements Happening {}
