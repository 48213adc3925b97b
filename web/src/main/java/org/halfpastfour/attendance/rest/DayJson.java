package org.halfpastfour.attendance.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.LeavingRow;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.programme.rest.SessionJson;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * A day of a home.
 *
 * @param sessions the sessions of the day
 * @param leftOver sessions of other days with the children who came and were not signed out
 * @param leaving children who are in, with the adults who told to come for them, in turn
 */
public record DayJson(
        UUID home,
        LocalDate date,
        RatioJson ratio,
        List<SessionDayJson> sessions,
        List<SessionDayJson> leftOver,
        List<AlertJson> alerts,
        List<LeavingJson> leaving) {

    static DayJson from(DayBoard day) {
        return new DayJson(
                day.home().value(),
                day.date(),
                RatioJson.from(day.ratio()),
                day.sessions().stream().map(SessionDayJson::from).toList(),
                day.leftOver().stream().map(SessionDayJson::from).toList(),
                day.alerts().stream().map(AlertJson::from).toList(),
                day.leaving().stream().map(LeavingJson::from).toList());
    }

    /**
     * Adults who are there against children who are there.
     *
     * @param known whether any adult signed in today
     * @param light green, amber, red or not-known
     */
    public record RatioJson(
            boolean known, String light, int adults, int children, int childrenAllowed, int inCharge, int needed) {

        static RatioJson from(RatioLight ratio) {
            return new RatioJson(
                    ratio.known(),
                    ApiWords.of(ratio.state()),
                    ratio.adults(),
                    ratio.children(),
                    ratio.childrenAllowed(),
                    ratio.inCharge(),
                    ratio.needed());
        }
    }

    /** A session with the people of it, by where they are. */
    public record SessionDayJson(
            SessionJson session,
            RatioJson ratio,
            List<AttendanceJson> expected,
            List<AttendanceJson> here,
            List<AttendanceJson> gone,
            List<AttendanceJson> absent) {

        static SessionDayJson from(SessionBoard board) {
            return new SessionDayJson(
                    SessionJson.from(board.session(), null),
                    RatioJson.from(board.ratio()),
                    people(board, PresenceState.EXPECTED),
                    people(board, PresenceState.HERE),
                    people(board, PresenceState.GONE),
                    people(board, PresenceState.ABSENT));
        }

        private static List<AttendanceJson> people(SessionBoard board, PresenceState state) {
            return board.rows().stream()
                    .filter(row -> row.state() == state)
                    .map(row -> AttendanceJson.from(board.session().id().value(), row))
                    .toList();
        }
    }

    /**
     * A child that is in, and an adult who told to come for it.
     *
     * @param here whether at the home already, and else on the way
     */
    public record LeavingJson(UUID session, UUID child, String name, UUID adult, boolean here, Instant since) {

        static LeavingJson from(LeavingRow row) {
            return new LeavingJson(
                    row.session().value(), row.child(), row.name(), row.adult().value(), row.here(), row.since());
        }
    }

    /**
     * What has to be looked after now.
     *
     * @param minutes since the start or the end of the session
     */
    public record AlertJson(
            String kind, UUID session, @Nullable UUID child, String name, int minutes) {

        static AlertJson from(Alert alert) {
            return new AlertJson(
                    ApiWords.of(alert.kind()),
                    alert.session().value(),
                    alert.participant(),
                    alert.name(),
                    alert.minutes());
        }
    }
}
