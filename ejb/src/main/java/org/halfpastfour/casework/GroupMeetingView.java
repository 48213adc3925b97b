package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of a group, without who came. */
public record GroupMeetingView(
        GroupMeetingId id,
        int stage,
        int number,
        Instant start,
        Instant end,
        RepairState state,
        List<String> roomNames,
        String why,
        String note,
        Fidelity fidelity,
        @Nullable GroupMeetingId makesUp,
        int version) {

    public GroupMeetingView {
        roomNames = List.copyOf(roomNames);
    }

    public boolean isToCome(Instant now) {
        return state == RepairState.PLANNED && start.isAfter(now);
    }

    /** Begun, and nobody has said who came. */
    public boolean isToMark(Instant now) {
        return state == RepairState.PLANNED && !start.isAfter(now);
    }
}
