package org.halfpastfour.signup;

import java.time.Instant;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** Freed places are held for those of a household who waited together. */
public record PlacesOffered(OfferId offer, SessionId session, HouseholdId household, Instant until)
        implements Happening {}
