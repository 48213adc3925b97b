package org.halfpastfour.family;

import java.util.UUID;
import org.halfpastfour.shared.DateRange;

/** To which household somebody belongs, and when. */
public record Membership(UUID person, HouseholdId household, DateRange period) {}
