package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/** A freed place is held four hours, on the day of the session half an hour, and never longer than until it starts. */
final class OfferPolicy {

    static final Duration USUAL = Duration.ofHours(4);
    static final Duration ON_THE_DAY = Duration.ofMinutes(30);

    private OfferPolicy() {}

    static boolean mayOffer(SessionView session, Instant now) {
        return session.state() == SessionState.PUBLISHED && now.isBefore(session.start());
    }

    static Instant expires(SessionView session, Instant now, ZoneId zone) {
        boolean today = now.atZone(zone).toLocalDate().equals(session.date());
        Instant end = now.plus(today ? ON_THE_DAY : USUAL);
        return end.isBefore(session.start()) ? end : session.start();
    }
}
