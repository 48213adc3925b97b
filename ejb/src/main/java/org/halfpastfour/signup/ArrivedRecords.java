package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Who has come and not gone yet: whatever a rule says of them, they are looked after and not sent away. */
@ApplicationScoped
class ArrivedRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    OpenAtHomeRecords open;

    @Inject
    SessionDirectory sessions;

    @Inject
    Clock clock;

    /** Sessions that have begun, with somebody who is still in. */
    List<SessionView> begunAt(HomeId home) {
        Set<SessionId> ids = open.at(home).map(OpenAtHome::here).orElseGet(() -> readHere(home));
        return ids.isEmpty()
                ? List.of()
                : sessions.sessions(ids).values().stream()
                        .filter(this::hasBegun)
                        .toList();
    }

    private Set<SessionId> readHere(HomeId home) {
        return entities.createNamedQuery(BookingQuestions.HERE_AT, Object[].class)
                .setParameter("home", home.value())
                .getResultStream()
                .map(row -> new SessionId((UUID) row[0]))
                .collect(Collectors.toSet());
    }

    Set<BookingId> in(Collection<SessionId> asked) {
        return asked.isEmpty()
                ? Set.of()
                : entities.createNamedQuery(BookingQuestions.HERE_IN, Object[].class)
                        .setParameter(
                                "sessions", asked.stream().map(SessionId::value).toArray(UUID[]::new))
                        .getResultStream()
                        .map(row -> new BookingId((UUID) row[0]))
                        .collect(Collectors.toSet());
    }

    /** Everybody who came to a session, gone or not, and when. */
    Map<UUID, Instant> arrivedAt(SessionId session) {
        return entities.createNamedQuery(EndingQuestions.ARRIVED, Object[].class)
                .setParameter("session", session.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    boolean hasBegun(SessionView session) {
        return !clock.instant().isBefore(session.start());
    }
}
