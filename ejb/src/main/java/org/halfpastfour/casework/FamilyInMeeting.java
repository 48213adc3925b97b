package org.halfpastfour.casework;

import java.util.List;

/** A family in a meeting of its group. */
public record FamilyInMeeting(
        RepairId repair,
        GroupMeetingId meeting,
        ClientId client,
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
