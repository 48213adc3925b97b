package org.halfpastfour.placing;

import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Happening;

/** A household can read what became of its wishes. */
public record WishesAnswered(WishRoundId round, TermId term, HomeId home, HouseholdId household) implements Happening {}
