package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * Until an hour before the start, when the doors open, the place of who is told absent goes to who waits: half an hour to
 * take it, and half an hour for the way. Who is told absent later keeps the place.
 */
public final class AbsencePolicy {

    static final Duration FREES_UNTIL = Duration.ofMinutes(60);

    private AbsencePolicy() {}

    /** Until when a notice frees the place. */
    public static Instant freesUntil(SessionView session) {
        return session.start().minus(FREES_UNTIL);
    }

    static boolean frees(SessionView session, Instant now) {
        return session.state() == SessionState.PUBLISHED && now.isBefore(freesUntil(session));
    }
}
