package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.halfpastfour.engagement.CancelledBy;
import org.jspecify.annotations.Nullable;

/**
 * A family repair session; {@code familyBooked} when the family has signed up for something else at this time since.
 *
 * @param groupMeeting the meeting of a group in which the family takes part, if it is one
 * @param makesUp the session that it makes up for, if it does
 */
public record RepairView(
        RepairId id,
        ClientId client,
        @Nullable InterventionId intervention,
        String homeName,
        String roomName,
        Instant start,
        Instant end,
        RepairModel model,
        RepairState state,
        boolean familyBooked,
        @Nullable CancelledBy cancelledBy,
        Set<ChecklistItem> checklist,
        String note,
        List<RepairPerson> persons,
        @Nullable GroupMeetingId groupMeeting,
        @Nullable RepairId makesUp) {

    public RepairView {
        persons = List.copyOf(persons);
    }

    /** Whether nobody came to it although it was held, so that it may be made up. */
    public boolean isMissed() {
        return state == RepairState.HELD && persons.stream().noneMatch(person -> Boolean.TRUE.equals(person.came()));
    }
}
