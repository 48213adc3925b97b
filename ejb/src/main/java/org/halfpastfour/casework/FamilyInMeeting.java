package org.halfpastfour.casework;

import java.util.List;

/**
 * A family in a meeting of its group.
 *
 * @param open whether it is still in the group, so that it may be marked
 */
public record FamilyInMeeting(
        RepairId repair,
        GroupMeetingId meeting,
        ClientId client,
        boolean open,
        RepairState state,
        List<PersonInMeeting> persons,
        List<BarrierView> barriers) {

    public FamilyInMeeting {
        persons = List.copyOf(persons);
        barriers = List.copyOf(barriers);
    }

    /** How many of them came. */
    public int came() {
        return (int) persons.stream()
                .filter(person -> Boolean.TRUE.equals(person.came()))
                .count();
    }

    /** Whether all who did not come are excused. */
    public boolean excused() {
        return came() == 0 && persons.stream().anyMatch(PersonInMeeting::excused);
    }
}
