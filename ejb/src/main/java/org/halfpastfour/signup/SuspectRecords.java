package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;

/** Finds the live bookings that have to be looked at again; the rules decide what they say of them. */
@ApplicationScoped
class SuspectRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<Suspect> in(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Boolean> found = new HashMap<>();
        entities.createNamedQuery(Booking.SUSPECTS, Object[].class)
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> found.put((UUID) row[0], (Boolean) row[1]));
        return found.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Booking.OF_IDS, Booking.class)
                        .setParameter("ids", found.keySet().toArray(UUID[]::new))
                        .getResultStream()
                        .map(booking -> new Suspect(
                                booking, found.getOrDefault(booking.id().value(), false)))
                        .toList();
    }
}
