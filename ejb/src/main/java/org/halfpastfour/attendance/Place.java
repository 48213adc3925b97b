package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/** A place that is confirmed, or was when its child came, and that who asks may mark: as the home's staff, or as a parent of its household. */
record Place(
        SessionView session, LiveBooking booking, @Nullable AtTheDoor known, boolean byStaff) {

    boolean child() {
        return known != null && known.person().child();
    }

    UUID participant() {
        return booking.participant();
    }

    Instant opens() {
        return session.start().minus(ArrivalRule.EARLY);
    }
}
