package org.halfpastfour.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both inside; without an end it goes on for ever. A range that ends before it starts is
 * refused.
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    public DateRange {
        new Checks()
                .notNull("from", from)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean isOpen() {
        return to == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean overlaps(DateRange other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(from.isAfter(other.from) ? from : other.from, earlier(to, other.to)));
    }

    /** Every day in order; of a range without an end there is no such list, and asking for it is a mistake. */
    public Stream<LocalDate> days() {
        return from.datesUntil(end().plusDays(1));
    }

    public long length() {
        return ChronoUnit.DAYS.between(from, end()) + 1;
    }

    private LocalDate end() {
        if (to == null) {
            throw new IllegalStateException("The range from " + from + " has no end");
        }
        return to;
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
