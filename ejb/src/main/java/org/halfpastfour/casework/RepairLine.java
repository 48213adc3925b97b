package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/** A family repair session with one of its participants, if anybody was asked, and what became of its meeting at the home. */
record RepairLine(
        RepairSession repair,
        @Nullable RepairParticipant person,
        @Nullable Meeting meeting) {

    /** Whether the home made anything of the meeting that the case side does not know yet. */
    boolean isBehind() {
        return meeting != null && repair.isBehind(meeting);
    }
}
