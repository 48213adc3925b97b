package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Matter;

/**
 * Sessions of which the home has still to say what becomes of them: meanwhile nobody new gets a place or a turn there.
 * What is read of a session tells whether it may be one of them, and only about those the catalogue is asked. Once it began
 * there is nothing to decide.
 */
@ApplicationScoped
class Undecided {

    @Inject
    OpenMatters matters;

    @Inject
    Clock clock;

    Set<SessionId> among(Collection<SessionView> sessions) {
        List<SessionView> asked = sessions.stream()
                .filter(SessionView::doubtful)
                .filter(session -> clock.instant().isBefore(session.start()))
                .toList();
        return asked.isEmpty()
                ? Set.of()
                : matters.ofSessions(asked).stream()
                        .map(Matter::session)
                        .map(SessionId::new)
                        .collect(Collectors.toSet());
    }

    /** Says no more than that the home is looking: why is the home's own. */
    static Optional<Refusal> refuse(SessionView session, Set<SessionId> undecided) {
        return undecided.contains(session.id()) ? Optional.of(new Refusal(Reason.HOME_DECIDES)) : Optional.empty();
    }
}
