package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session to be.
 *
 * @param room its name
 * @param places fewer than before where adults are missing
 * @param code why it is not planned: that of a {@link Clash}, {@code room-closed}, {@code day-not-held}, {@code too-few-adults},
 *     {@code programme-not-active} or {@code already-there}; null when it is
 * @param detail of the code: another session's title, the name of a holiday, who is taken; may be empty
 * @param gone names of adults in charge before who do not work here any more
 */
public record PlannedLine(
        String title,
        String room,
        LocalDate date,
        Instant start,
        Instant end,
        int places,
        @Nullable String code,
        String detail,
        List<String> gone) {

    static final String ALREADY_THERE = "already-there";

    public PlannedLine {
        gone = List.copyOf(gone);
    }

    PlannedLine refused(String why) {
        return new PlannedLine(title, room, date, start, end, places, why, "", gone);
    }

    public boolean isMade() {
        return code == null;
    }
}
