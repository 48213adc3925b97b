package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.halfpastfour.engagement.CancelledBy;
import org.jspecify.annotations.Nullable;

/** A family repair session; {@code familyBooked} when the family has signed up for something else at this time since. */
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
        List<RepairPerson> persons) {

    public RepairView {
        persons = List.copyOf(persons);
    }
}
