package org.halfpastfour.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * From a moment until another: the start is inside, the end is not, so that one meeting may start when another ends. A
 * range that does not end after its start is refused.
 */
public record TimeRange(Instant start, Instant end) {

    public TimeRange {
        new Checks()
                .notNull("start", start)
                .notNull("end", end)
                .that(start == null || end == null || end.isAfter(start), "end", CommonError.END_BEFORE_START)
                .orThrow();
    }

    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The same with so much time added on both sides, such as for the way between two homes. */
    public TimeRange widenedBy(Duration gap) {
        return new TimeRange(start.minus(gap), end.plus(gap));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whole minutes; a begun minute does not count. */
    public long minutes() {
        return length().toMinutes();
    }
}
