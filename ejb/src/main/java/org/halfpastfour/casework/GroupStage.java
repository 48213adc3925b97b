package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Checks;

/**
 * A stage of a template.
 *
 * @param minutes of each meeting
 * @param everyDays from one meeting to the next
 * @param afterDays since the last meeting of the stage before; 0 for the usual distance
 * @param rooms that are needed at the same time
 * @param checklist what is looked at after each meeting, so that one can say whether it was held as it was meant
 */
public record GroupStage(
        BothLanguages name,
        int sessions,
        int minutes,
        int everyDays,
        int afterDays,
        int rooms,
        boolean meal,
        List<GroupPart> parts,
        List<BothLanguages> checklist) {

    public GroupStage {
        new Checks()
                .number("sessions", sessions, 1, 40)
                .number("minutes", minutes, FindSlots.SHORTEST, FindSlots.LONGEST)
                .number("everyDays", everyDays, 1, 60)
                .number("afterDays", afterDays, 0, 370)
                .number("rooms", rooms, 1, 6)
                .number("checklist", checklist.size(), 1, 20)
                .orThrow();
        parts = List.copyOf(parts);
        checklist = List.copyOf(checklist);
    }
}
