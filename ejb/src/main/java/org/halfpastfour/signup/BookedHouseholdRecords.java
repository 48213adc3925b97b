package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.programme.SessionId;

/** Which families many sessions concern at once. */
@ApplicationScoped
class BookedHouseholdRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Households that have, are offered or wait for a place, by session; without those of whom only hidden people do. */
    Map<SessionId, List<UUID>> in(Collection<SessionId> sessions, Set<UUID> hidden) {
        return entities.createNamedQuery(Booking.HOUSEHOLDS_IN, Object[].class)
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                .setParameter("hidden", hidden.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new SessionId((UUID) row[0]),
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
