package org.halfpastfour.programme;

import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/**
 * An adult leaves a session that is still to begin; the others must be enough for children to come, and for all who have a
 * place.
 *
 * @param standIn who comes instead, or null when nobody does
 */
record Departure(
        SessionView session, StaffMemberId adult, @Nullable StaffMemberId standIn) {

    boolean leavesEnough() {
        int allowed = session.terms().ratio().places(left(), session.ageFrom());
        return allowed > 0 && session.taken() <= allowed;
    }

    /** How many adults are in charge then. */
    int left() {
        return session.adults().size() - 1 + (isStoodInFor() ? 1 : 0);
    }

    /** Whether somebody comes instead who is not there anyway. */
    boolean isStoodInFor() {
        return standIn != null && !session.adults().contains(standIn);
    }
}
