package org.halfpastfour.programme;

import java.util.Optional;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shared.TimeRange;

/**
 * When somebody is in charge of a session in another home. What is held there is that home's own affair.
 *
 * @param adult who it is here
 */
record Elsewhere(StaffMemberId adult, TimeRange during) {

    /** Whether there is no time for this one, with the way there and back. */
    boolean collidesWith(TimeRange here) {
        return during.widenedBy(Travel.BETWEEN_HOMES).overlaps(here);
    }

    Optional<Clash> clash(TimeRange here, String name) {
        return collidesWith(here)
                ? Optional.of(
                        new Clash(ProgrammeError.ADULT_TAKEN_ELSEWHERE.code(), "", during.start(), during.end(), name))
                : Optional.empty();
    }
}
