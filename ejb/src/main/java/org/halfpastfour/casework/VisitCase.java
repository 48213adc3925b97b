package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What decides which contacts of a case are due.
 *
 * @param agreement null while there is none: then nothing is due
 * @param followed the first day on which the case was followed here; what was due before it is nobody's here
 * @param schedules the versions until today, the first one first
 * @param pauses days on which nothing is due
 */
record VisitCase(
        @Nullable DateRange agreement,
        LocalDate followed,
        List<DatedSchedule> schedules,
        Map<ContactKind, OwnRhythm> own,
        List<DateRange> pauses,
        Map<ContactKind, ContactDays> contacts) {

    VisitCase {
        schedules = List.copyOf(schedules);
        own = Map.copyOf(own);
        pauses = List.copyOf(pauses);
        contacts = Map.copyOf(contacts);
    }

    /** The same under another agreement, such as the one before. */
    VisitCase under(DateRange other) {
        return new VisitCase(other, followed, schedules, own, pauses, contacts);
    }

    ContactDays contacts(ContactKind kind) {
        return contacts.getOrDefault(kind, ContactDays.NONE);
    }

    boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    /** How often by the schedule alone: in the phase of that day, or in the first one while there is no agreement. */
    Optional<ContactRhythm> usual(ContactKind kind, LocalDate day) {
        DateRange agreed = agreement;
        return schedules.getLast().phases().stream()
                .filter(phase -> phase.kind() == kind)
                .filter(phase -> agreed == null
                        ? phase.fromMonth() == 0
                        : !agreed.from().plusMonths(phase.fromMonth()).isAfter(day))
                .max(Comparator.comparing(VisitPhase::fromMonth))
                .map(VisitPhase::rhythm);
    }
}
