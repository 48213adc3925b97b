package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * Until an hour before the start, when the doors open, the place of who is told absent goes to who waits: half an hour to
 * take it, and half an hour for the way. Who is told absent later keeps the place. In the last half hour nobody is offered
 * such a place and no family books it: it is there for who comes after all, and for whom staff take in at the door.
 */
public final class AbsencePolicy {

    public static final Duration FREES_UNTIL = Duration.ofMinutes(60);

    public static final Duration FOR_THE_WAY = Duration.ofMinutes(30);

    private AbsencePolicy() {}

    /** Until when a notice frees the place. */
    public static Instant freesUntil(SessionView session) {
        return session.start().minus(FREES_UNTIL);
    }

    /** Until when a place that a notice freed is offered and booked. */
    static Instant goesOnUntil(SessionView session) {
        return session.start().minus(FOR_THE_WAY);
    }

    /** A place that is given on closes the sign-up early, so where it stays open longer nobody gave one on. */
    static boolean mayHaveGivenOn(SessionView session) {
        return !session.signupCloses().isAfter(goesOnUntil(session));
    }

    static boolean frees(SessionView session, Instant now) {
        return session.state() == SessionState.PUBLISHED && now.isBefore(freesUntil(session));
    }
}
