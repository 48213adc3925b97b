package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Cancelling is free for a family until the time on the day that the policies say, noon at first; later it is a late cancellation, unless something happened to the
 * place for which it may be given back a while longer: see {@link Booking#freeUntil}. Once the session began it is
 * attendance.
 */
public final class CancellationPolicy {

    /** So long after an offer was accepted, without the hours of the night; nobody can have known the place much earlier. */
    public static final Duration FREE_AFTER_ACCEPTING = Duration.ofMinutes(30);

    /** So long after a family was told that its session has another time; what nobody agreed to may be given back. */
    public static final Duration FREE_AFTER_MOVING = Duration.ofDays(1);

    private CancellationPolicy() {}

    /** A place that was taken at night is heard of in the morning; from then on it may be given back a while. */
    static Instant freeAfterAccepting(Instant now, ZoneId zone, PolicyValues policies) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return OfferPolicy.night(policies, OwnOfferTimes.NONE, today).after(now, FREE_AFTER_ACCEPTING, zone);
    }

    static void mustNotHaveBegun(SessionView session, Instant now) {
        if (!now.isBefore(session.start())) {
            throw SignUpError.SESSION_UNDER_WAY.told(session.start());
        }
    }

    /**
     * Whether a family that cancels now does so late; who only waits or is offered a place, or gave the place on by a notice
     * in good time, always goes freely.
     */
    static boolean isLate(Booking booking, SessionView session, Instant now, ZoneId zone, PolicyValues policies) {
        return !booking.isPlaceGivenOn() && isLate(booking.state(), booking.freeUntil(), session, now, zone, policies);
    }

    static boolean isLate(
            BookingState state,
            @Nullable Instant freeUntil,
            SessionView session,
            Instant now,
            ZoneId zone,
            PolicyValues policies) {
        return state == BookingState.CONFIRMED && now.isAfter(freeUntil(freeUntil, session, zone, policies));
    }

    /** Until when a place may be given back freely: the start ends it at the latest. */
    static Instant freeUntil(Booking booking, SessionView session, ZoneId zone, PolicyValues policies) {
        Instant until = freeUntil(booking.freeUntil(), session, zone, policies);
        return until.isBefore(session.start()) ? until : session.start();
    }

    /** By what holds on the day of the session. */
    private static Instant freeUntil(
            @Nullable Instant freeUntil, SessionView session, ZoneId zone, PolicyValues policies) {
        LocalTime time = policies.time(Policy.CANCEL_UNTIL, session.date());
        Instant usual = session.date().atTime(time).atZone(zone).toInstant();
        return freeUntil != null && freeUntil.isAfter(usual) ? freeUntil : usual;
    }
}
