package org.halfpastfour.family;

import java.time.LocalDate;
import org.halfpastfour.shared.Settlement;

/**
 * An adult decides for a child no more.
 *
 * @param last the last day on which this guardian decides
 * @param settlement what becomes of the bookings that it touches
 */
public record EndGuardianship(ChildId child, AdultId adult, LocalDate last, String reason, Settlement settlement) {

    public EndGuardianship(ChildId child, AdultId adult, LocalDate last, String reason) {
        this(child, adult, last, reason, Settlement.NONE);
    }
}
