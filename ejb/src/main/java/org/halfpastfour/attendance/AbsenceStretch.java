package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That a child is told absent from everything it has booked between two days.
 *
 * @param to the last day
 * @param sessions how many
 */
public record AbsenceStretch(UUID child, String name, AbsenceKind kind, LocalDate from, LocalDate to, int sessions) {

    /**
     * One booking of a child.
     *
     * @param told for which reason it is told absent, by a notice that can be taken back; null for none
     */
    public record Day(
            UUID child,
            String name,
            LocalDate date,
            @Nullable AbsenceKind told) {}

    /** The longest stretches that these days make, a child's own ones in order of time; a day on which the child comes ends one. */
    public static List<AbsenceStretch> of(List<Day> days) {
        Map<UUID, List<Day>> byChild = days.stream()
                .sorted(Comparator.comparing(Day::date))
                .collect(Collectors.groupingBy(Day::child, LinkedHashMap::new, Collectors.toList()));
        return byChild.values().stream()
                .flatMap(ofOne -> ofOne(ofOne).stream())
                .sorted(Comparator.comparing(AbsenceStretch::from))
                .toList();
    }

    private static List<AbsenceStretch> ofOne(List<Day> days) {
        List<AbsenceStretch> stretches = new ArrayList<>();
        AbsenceStretch open = null;
        for (Day day : days) {
            if (open != null && open.kind() != day.told()) {
                stretches.add(open);
                open = null;
            }
            AbsenceKind told = day.told();
            if (told != null) {
                open = open == null ? of(day, told) : open.until(day.date());
            }
        }
        if (open != null) {
            stretches.add(open);
        }
        return stretches;
    }

    private static AbsenceStretch of(Day day, AbsenceKind told) {
        return new AbsenceStretch(day.child(), day.name(), told, day.date(), day.date(), 1);
    }

    private AbsenceStretch until(LocalDate last) {
        return new AbsenceStretch(child, name, kind, from, last, sessions + 1);
    }
}
