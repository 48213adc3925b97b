package org.halfpastfour.rollover;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/**
 * A household is asked whether a child stays in a class in the next term.
 *
 * @param series that of the next term
 * @param first its first session
 */
public record StayAsked(HouseholdId household, UUID child, SeriesId series, SessionId first) implements Happening {}
