package org.halfpastfour.signup;

import java.util.UUID;

/** A booking as it was when it was read, and how many wait in its session, which is locked since. */
record HeldEntry(LiveEntry entry, int waiting) {

    /** As the database answers. */
    HeldEntry(UUID booking, UUID session, UUID household, UUID participant, String state, int waiting) {
        this(new LiveEntry(booking, session, household, participant, BookingState.valueOf(state)), waiting);
    }

    /** Where nobody waits, nobody comes after who goes. */
    boolean isWaitedFor() {
        return waiting > 0;
    }
}
