package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Finds the live bookings that have to be looked at again; the rules decide what they say of them. */
@ApplicationScoped
class SuspectRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    BookingRecords bookings;

    @Inject
    OpenAtHomeRecords open;

    List<Suspect> in(Collection<SessionView> sessions) {
        Map<UUID, Boolean> found = new HashMap<>();
        Set<UUID> unknown = new HashSet<>();
        Set<SessionId> asked = sessions.stream().map(SessionView::id).collect(Collectors.toSet());
        for (SessionView session : sessions) {
            Optional<OpenAtHome> known = open.known(session.home()).filter(home -> home.covers(session));
            known.map(OpenAtHome::suspects)
                    .ifPresentOrElse(
                            found::putAll, () -> unknown.add(session.id().value()));
        }
        if (!unknown.isEmpty()) {
            found.putAll(read(unknown));
        }
        return bookings.of(found.keySet().stream().map(BookingId::new).toList()).stream()
                .filter(booking -> asked.contains(booking.session()))
                .map(booking ->
                        new Suspect(booking, found.getOrDefault(booking.id().value(), false)))
                .toList();
    }

    private Map<UUID, Boolean> read(Set<UUID> sessions) {
        Map<UUID, Boolean> found = new HashMap<>();
        entities.createNamedQuery(Booking.SUSPECTS, Object[].class)
                .setParameter("sessions", sessions.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> found.put((UUID) row[0], (Boolean) row[1]));
        return found;
    }
}
