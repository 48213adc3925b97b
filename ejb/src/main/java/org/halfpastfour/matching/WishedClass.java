package org.halfpastfour.matching;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;

/**
 * A class that may be wished for.
 *
 * @param places for how many children
 * @param weekdays on which it is held
 * @param clashes the classes that nobody can attend besides it
 */
public record WishedClass(UUID id, int places, Set<DayOfWeek> weekdays, Set<UUID> clashes) {

    public WishedClass {
        weekdays = Set.copyOf(weekdays);
        clashes = Set.copyOf(clashes);
    }

    int dayBits() {
        return weekdays.stream().mapToInt(day -> 1 << day.ordinal()).sum();
    }

    boolean clashesWith(WishedClass other) {
        return clashes.contains(other.id()) || other.clashes().contains(id);
    }
}
