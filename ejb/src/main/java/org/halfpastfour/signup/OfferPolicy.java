package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * A freed place is held four hours, on the day of the session half an hour, and never longer than until it starts. At
 * night the clock stands still, as long as the start allows.
 */
final class OfferPolicy {

    static final Duration USUAL = Duration.ofHours(4);
    static final Duration ON_THE_DAY = Duration.ofMinutes(30);

    static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 30), LocalTime.of(7, 0));

    private OfferPolicy() {}

    static boolean mayOffer(SessionView session, Instant now) {
        return session.state() == SessionState.PUBLISHED && now.isBefore(session.start());
    }

    static Instant expires(SessionView session, Instant now, ZoneId zone) {
        boolean today = LocalDate.ofInstant(now, zone).equals(LocalDate.ofInstant(session.start(), zone));
        Instant end = NIGHT.after(now, today ? ON_THE_DAY : USUAL, zone);
        return end.isBefore(session.start()) ? end : session.start();
    }
}
