package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * A freed place is held so long as the policies say, shorter on the day of the session, and never longer than until it
 * starts. At night the clock stands still, as long as the start allows.
 */
final class OfferPolicy {

    private OfferPolicy() {}

    static boolean mayOffer(SessionView session, Instant now) {
        return session.state() == SessionState.PUBLISHED && now.isBefore(session.start());
    }

    /** By what holds on the day on which it is offered. */
    static Instant expires(SessionView session, Instant now, ZoneId zone, PolicyValues policies) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean onTheDay = today.equals(LocalDate.ofInstant(session.start(), zone));
        Duration awake = policies.duration(onTheDay ? Policy.OFFER_ON_THE_DAY : Policy.OFFER_USUAL, today);
        Instant end = night(policies, today).after(now, awake, zone);
        return end.isBefore(session.start()) ? end : session.start();
    }

    static QuietHours night(PolicyValues policies, LocalDate on) {
        return new QuietHours(policies.time(Policy.QUIET_FROM, on), policies.time(Policy.QUIET_TO, on));
    }
}
