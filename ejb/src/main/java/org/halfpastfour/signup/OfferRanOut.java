package org.halfpastfour.signup;

import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/**
 * An offer passed without an answer.
 *
 * @param turnKept whether the household waits on where it stood
 */
public record OfferRanOut(OfferId offer, SessionId session, HouseholdId household, boolean turnKept)
        implements Happening {}
