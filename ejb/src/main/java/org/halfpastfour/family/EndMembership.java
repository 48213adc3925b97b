package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Settlement;

/**
 * A child or an adult leaves a household.
 *
 * @param last the last day of belonging to it
 * @param settlement what becomes of the bookings that it touches
 */
public record EndMembership(HouseholdId household, UUID person, LocalDate last, String reason, Settlement settlement) {

    public EndMembership(HouseholdId household, UUID person, LocalDate last, String reason) {
        this(household, person, last, reason, Settlement.NONE);
    }
}
