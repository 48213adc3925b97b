package org.halfpastfour.casework;

import java.time.Instant;

/**
 * A family repair session to come that goes along with its case.
 *
 * @param clashes whether the new caseworker has another session at this time
 */
public record PlannedRepair(RepairId id, Instant startsAt, Instant endsAt, String home, boolean clashes) {}
