package org.halfpastfour.programme;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.home.RoomId;

/**
 * A series with its sessions in order of time.
 *
 * @param published whether at least one session is published
 */
public record SeriesView(
        SeriesId id,
        ProgrammeId programme,
        String title,
        RoomId room,
        Recurrence recurrence,
        int places,
        int minimum,
        Instant signupOpens,
        int closeMinutesBefore,
        boolean published,
        List<SessionView> sessions) {

    public SeriesView {
        sessions = List.copyOf(sessions);
    }
}
