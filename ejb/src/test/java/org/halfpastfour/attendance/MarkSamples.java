package org.halfpastfour.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;

/** A class on a Monday from 16:30 to 18:00 in Chongqing, and what can be said about who is in it. */
final class MarkSamples {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant START = Instant.parse("2026-11-23T08:30:00Z");
    static final Instant END = Instant.parse("2026-11-23T10:00:00Z");

    private MarkSamples() {}

    static SessionView session(SessionState state) {
        return new SessionView(
                new SessionId(Ids.next()),
                new HomeId(Ids.next()),
                "七星岗青少年之家",
                new RoomId(Ids.next()),
                "一号室",
                SessionKind.AFTER_SCHOOL_CLASS,
                "四点半课堂",
                MONDAY,
                START,
                END,
                20,
                2,
                0,
                0,
                6,
                14,
                false,
                state,
                null,
                START,
                START,
                null,
                null,
                List.of(),
                false,
                20,
                SessionTerms.on(PolicyValues.usual(), MONDAY));
    }

    static SessionView inCharge(SessionView of, List<StaffMemberId> adults) {
        return new SessionView(
                of.id(),
                of.home(),
                of.homeName(),
                of.room(),
                of.roomName(),
                of.kind(),
                of.title(),
                of.date(),
                of.start(),
                of.end(),
                of.places(),
                of.taken(),
                of.waiting(),
                of.minimum(),
                of.ageFrom(),
                of.ageTo(),
                of.needsGuardian(),
                of.state(),
                of.cancelReason(),
                of.signupOpens(),
                of.signupCloses(),
                of.programme(),
                of.series(),
                adults,
                false,
                of.places(),
                SessionTerms.on(PolicyValues.usual(), of.date()));
    }

    static BoardRow child(PresenceState state) {
        UUID id = Ids.next();
        return new BoardRow(
                id, "陈小雨", true, state, null, null, null, null, false, null, false, null, false, null, Set.of(), null);
    }
}
