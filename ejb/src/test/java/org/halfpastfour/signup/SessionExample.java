package org.halfpastfour.signup;

import static org.halfpastfour.testing.HomeScene.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;

/** A session for rules that need no database: a class on Tuesday the 24th from half past four until six, ages 6 to 14. */
record SessionExample(
        SessionId id,
        HomeId home,
        SessionKind kind,
        SessionState state,
        Instant start,
        Instant end,
        Instant opens,
        Instant closes,
        int places,
        int ageTo,
        boolean needsGuardian) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static SessionExample session() {
        return new SessionExample(
                SessionId.of(Ids.next()),
                HomeId.of(Ids.next()),
                SessionKind.AFTER_SCHOOL_CLASS,
                SessionState.PUBLISHED,
                HomeScene.at(DAY, "16:30"),
                HomeScene.at(DAY, "18:00"),
                HomeScene.at(DAY.minusDays(7), "08:00"),
                HomeScene.at(DAY, "15:30"),
                20,
                14,
                false);
    }

    SessionExample at(HomeId other) {
        return new SessionExample(id, other, kind, state, start, end, opens, closes, places, ageTo, needsGuardian);
    }

    SessionExample from(String from, String to) {
        return new SessionExample(
                SessionId.of(Ids.next()),
                home,
                kind,
                state,
                HomeScene.at(DAY, from),
                HomeScene.at(DAY, to),
                opens,
                closes,
                places,
                ageTo,
                needsGuardian);
    }

    SessionExample in(SessionState other) {
        return new SessionExample(id, home, kind, other, start, end, opens, closes, places, ageTo, needsGuardian);
    }

    SessionExample of(SessionKind other, int oldest, boolean guardian) {
        return new SessionExample(id, home, other, state, start, end, opens, closes, places, oldest, guardian);
    }

    SessionExample withPlaces(int number) {
        return new SessionExample(id, home, kind, state, start, end, opens, closes, number, ageTo, needsGuardian);
    }

    SessionView view() {
        return new SessionView(
                id,
                home,
                "大坪青少年之家",
                RoomId.of(Ids.next()),
                "大教室",
                kind,
                "四点半课堂",
                start.atZone(ZONE).toLocalDate(),
                start,
                end,
                places,
                0,
                0,
                0,
                6,
                ageTo,
                needsGuardian,
                state,
                null,
                opens,
                closes,
                ProgrammeId.of(Ids.next()),
                null,
                List.of(),
                false,
                places,
                SessionTerms.on(PolicyValues.usual(), start.atZone(ZONE).toLocalDate()));
    }
}
