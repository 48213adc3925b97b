package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.OwnOfferTimes;
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

    /** By what holds on the day on which it is offered, for the programme or else for the city. */
    static Instant expires(SessionView session, Instant now, ZoneId zone, PolicyValues policies, OwnOfferTimes own) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean onTheDay = today.equals(LocalDate.ofInstant(session.start(), zone));
        Policy length = onTheDay ? Policy.OFFER_ON_THE_DAY : Policy.OFFER_USUAL;
        Duration awake = Duration.ofMinutes(own.value(length, policies, today));
        Instant end = night(policies, own, today).after(now, awake, zone);
        return end.isBefore(session.start()) ? end : session.start();
    }

    static QuietHours night(PolicyValues policies, OwnOfferTimes own, LocalDate on) {
        return new QuietHours(
                Policy.time(own.value(Policy.QUIET_FROM, policies, on)),
                Policy.time(own.value(Policy.QUIET_TO, policies, on)));
    }
}
