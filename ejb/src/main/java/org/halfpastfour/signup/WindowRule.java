package org.halfpastfour.signup;

import java.time.Instant;
import java.util.Optional;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Arguments;

/** A session is signed up for from when its sign-up opens until it closes, and never once it began. */
final class WindowRule {

    private WindowRule() {}

    static Optional<Refusal> refuse(SessionView session, Instant now) {
        if (session.state() == SessionState.CANCELLED) {
            return Optional.of(new Refusal(Reason.CANCELLED));
        }
        if (!now.isBefore(session.start()) || session.state() == SessionState.HELD) {
            return Optional.of(new Refusal(Reason.PAST));
        }
        if (now.isBefore(session.signupOpens())) {
            return Optional.of(new Refusal(Reason.NOT_OPEN_YET, Arguments.of("opens", session.signupOpens())));
        }
        return now.isBefore(session.signupCloses())
                ? Optional.empty()
                : Optional.of(new Refusal(Reason.CLOSED, Arguments.of("closes", session.signupCloses())));
    }
}
