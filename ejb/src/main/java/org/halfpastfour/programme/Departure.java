package org.halfpastfour.programme;

import org.halfpastfour.home.Places;
import org.halfpastfour.home.StaffMemberId;

/** An adult leaves a session that is still to begin; the others must be enough for children to come, and for all who have a place. */
record Departure(SessionView session, StaffMemberId adult) {

    boolean leavesEnough() {
        int allowed = Places.ofAdults(others(), session.ageFrom());
        return allowed > 0 && session.taken() <= allowed;
    }

    int others() {
        return (int)
                session.adults().stream().filter(other -> !other.equals(adult)).count();
    }
}
