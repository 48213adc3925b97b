package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A family repair session. */
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
        @Nullable CancelledBy cancelledBy,
        Set<ChecklistItem> checklist,
        String note,
        List<RepairPerson> persons) {

    public RepairView {
        persons = List.copyOf(persons);
    }
}
