package org.halfpastfour.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The days of which the attendance of a way may be read. Of other days nobody can say who came, so nothing can be
 * expected of them.
 */
final class ReadDays {

    static final ReadDays ALL = new ReadDays(List.of(DateRange.since(LocalDate.MIN)));

    private final List<DateRange> days;

    private ReadDays(List<DateRange> days) {
        this.days = days;
    }

    /** Of days under a consent; family repair sessions and groups of peers are the case side's own, and are read without one. */
    static ReadDays of(Stream stream, @Nullable List<DateRange> consented) {
        return consented == null || stream.isHeldByCaseSide() ? ALL : new ReadDays(joined(consented));
    }

    boolean contains(LocalDate day) {
        return days.stream().anyMatch(range -> range.contains(day));
    }

    /** How many of days that have an end. */
    long in(DateRange wanted) {
        return days.stream()
                .flatMap(range -> range.intersection(wanted).stream())
                .mapToLong(DateRange::length)
                .sum();
    }

    /** Two households may consent to the same day. */
    private static List<DateRange> joined(List<DateRange> ranges) {
        var joined = new ArrayList<DateRange>();
        for (DateRange next :
                ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            if (joined.isEmpty() || joined.getLast().endsBefore(next.from())) {
                joined.add(next);
            } else {
                joined.add(both(joined.removeLast(), next));
            }
        }
        return List.copyOf(joined);
    }

    private static DateRange both(DateRange one, DateRange other) {
        LocalDate end = one.to();
        LocalDate otherEnd = other.to();
        if (end == null || otherEnd == null) {
            return DateRange.since(one.from());
        }
        return new DateRange(one.from(), end.isAfter(otherEnd) ? end : otherEnd);
    }
}
