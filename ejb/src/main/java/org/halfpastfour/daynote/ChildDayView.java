package org.halfpastfour.daynote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A child's day at the home, as its family reads it: what was written for all and for the child, without a word of who else was there.
 *
 * @param done for all first, then of the child
 * @param readyAt from when on it can be fetched
 * @param lines for all first, then of the child
 * @param pictures that show the child
 */
public record ChildDayView(
        ChildId child,
        String name,
        SessionId session,
        String title,
        String homeName,
        LocalDate date,
        Instant start,
        Instant end,
        List<String> done,
        @Nullable Homework homework,
        String homeworkWords,
        @Nullable Instant readyAt,
        List<String> lines,
        List<DayPictureId> pictures) {

    public ChildDayView {
        done = List.copyOf(done);
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    /** Whether the same is written of a brother or sister: then it is read once. */
    public boolean isAlsoOf(ChildDayView other) {
        return of(other.child(), other.name()).equals(other);
    }

    private ChildDayView of(ChildId sibling, String called) {
        return new ChildDayView(
                sibling,
                called,
                session,
                title,
                homeName,
                date,
                start,
                end,
                done,
                homework,
                homeworkWords,
                readyAt,
                lines,
                pictures);
    }

    /** Whether there is anything to read. */
    boolean saysSomething() {
        return !(done.isEmpty()
                && homework == null
                && homeworkWords.isEmpty()
                && readyAt == null
                && lines.isEmpty()
                && pictures.isEmpty());
    }
}
