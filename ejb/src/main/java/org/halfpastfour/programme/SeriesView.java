package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.home.RoomId;

/**
 * A series with its sessions in order of time.
 *
 * @param openFrom the first date that is still to be decided; not after the last one when sessions are missing because a
 *     year was not announced
 * @param published whether at least one session is published
 */
public record SeriesView(
        SeriesId id,
        ProgrammeId programme,
        String title,
        RoomId room,
        Recurrence recurrence,
        LocalDate openFrom,
        int places,
        int minimum,
        Instant signupOpens,
        int closeMinutesBefore,
        boolean published,
        List<SessionView> sessions) {

    public SeriesView {
        sessions = List.copyOf(sessions);
    }

    /** The last day on which it was decided whether there is a session. */
    public LocalDate plannedUntil() {
        return openFrom.minusDays(1);
    }

    /** Whether dates inside of it are still to be made. */
    public boolean isIncomplete() {
        return !recurrence.dates().endsBefore(openFrom);
    }
}
