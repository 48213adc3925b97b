package org.halfpastfour.rollover;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/**
 * A family that would like another class was given a place in one, or told that there is none.
 *
 * @param given whether it was given one
 * @param first session of the class that was given, or else of the class in which it may stay
 */
public record StaySettled(StayId question, HouseholdId household, UUID child, boolean given, SessionId first)
        implements Happening {}
