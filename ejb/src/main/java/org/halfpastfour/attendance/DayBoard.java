package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;

/**
 * The sessions of a home on one day, and what needs looking after now, the most urgent first.
 *
 * @param ratio of all children and adults who are in the home
 * @param leftOver sessions of other days with the children who came and were not signed out
 * @param leaving children who are in with the adults who told to come for them, in turn
 */
public record DayBoard(
        HomeId home,
        LocalDate date,
        RatioLight ratio,
        List<SessionBoard> sessions,
        List<SessionBoard> leftOver,
        List<Alert> alerts,
        List<LeavingRow> leaving) {

    public DayBoard {
        leaving = List.copyOf(leaving);
        sessions = List.copyOf(sessions);
        leftOver = List.copyOf(leftOver);
        alerts = List.copyOf(alerts);
    }

    /** Nobody has told to come. */
    public DayBoard(
            HomeId home,
            LocalDate date,
            RatioLight ratio,
            List<SessionBoard> sessions,
            List<SessionBoard> leftOver,
            List<Alert> alerts) {
        this(home, date, ratio, sessions, leftOver, alerts, List.of());
    }

    /** The board of the session in which a child is that leaves. */
    public SessionBoard boardOf(LeavingRow row) {
        return boardOf(row.session());
    }

    /** The board that an alert of this day is about. */
    public SessionBoard boardOf(Alert alert) {
        return boardOf(alert.session());
    }

    private SessionBoard boardOf(SessionId session) {
        return Stream.concat(sessions.stream(), leftOver.stream())
                .filter(board -> board.session().id().equals(session))
                .findFirst()
                .orElseThrow();
    }
}
