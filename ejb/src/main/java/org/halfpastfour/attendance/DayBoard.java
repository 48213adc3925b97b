package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;

/** The sessions of a home on one day, and what needs looking after now, the most urgent first. */
public record DayBoard(HomeId home, LocalDate date, List<SessionBoard> sessions, List<Alert> alerts) {

    public DayBoard {
        sessions = List.copyOf(sessions);
        alerts = List.copyOf(alerts);
    }
}
