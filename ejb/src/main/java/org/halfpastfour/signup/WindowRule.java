package org.halfpastfour.signup;

import java.time.Instant;
import java.util.Optional;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Arguments;

/**
 * A session is signed up for from when its sign-up opens until it closes, and never once it began. The staff of its home,
 * who take in a child at the door, sign up until it ends.
 */
final class WindowRule {

    private WindowRule() {}

    static Optional<Refusal> refuse(SessionView session, Instant now, boolean byItsStaff) {
        if (session.state() == SessionState.CANCELLED) {
            return Optional.of(new Refusal(Reason.CANCELLED));
        }
        Instant latest = byItsStaff ? session.end() : session.start();
        if (!now.isBefore(latest) || session.state() == SessionState.HELD) {
            return Optional.of(new Refusal(Reason.PAST));
        }
        if (now.isBefore(session.signupOpens())) {
            return Optional.of(new Refusal(Reason.NOT_OPEN_YET, Arguments.of("opens", session.signupOpens())));
        }
        return byItsStaff || now.isBefore(session.signupCloses())
                ? Optional.empty()
                : Optional.of(new Refusal(Reason.CLOSED, Arguments.of("closes", session.signupCloses())));
    }
}
