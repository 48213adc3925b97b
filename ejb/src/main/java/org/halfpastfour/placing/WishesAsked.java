package org.halfpastfour.placing;

import java.time.Instant;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Happening;

/**
 * A household of the home is asked for its wishes for a term.
 *
 * @param from from when it may send them
 */
public record WishesAsked(WishRoundId round, TermId term, HomeId home, HouseholdId household, Instant from)
        implements Happening {}
