package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;

/**
 * The sessions of a home on one day, and what needs looking after now, the most urgent first.
 *
 * @param ratio of all children and adults who are in the home
 * @param leftOver sessions of other days with the children who came and were not signed out
 */
public record DayBoard(
        HomeId home,
        LocalDate date,
        RatioLight ratio,
        List<SessionBoard> sessions,
        List<SessionBoard> leftOver,
        List<Alert> alerts) {

    public DayBoard {
        sessions = List.copyOf(sessions);
        leftOver = List.copyOf(leftOver);
        alerts = List.copyOf(alerts);
    }

    /** The board that an alert of this day is about. */
    public SessionBoard boardOf(Alert alert) {
        return Stream.concat(sessions.stream(), leftOver.stream())
                .filter(board -> board.session().id().equals(alert.session()))
                .findFirst()
                .orElseThrow();
    }
}
