package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child or an adult leaves a household.
 *
 * @param last the last day of belonging to it
 */
public record EndMembership(HouseholdId household, UUID person, LocalDate last, String reason) {}
