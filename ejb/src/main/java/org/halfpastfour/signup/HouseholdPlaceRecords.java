package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** Finds what a household has in sessions, or asks for, in whatever party; always as it is now. */
@ApplicationScoped
class HouseholdPlaceRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<LiveEntry> in(SessionId session, HouseholdId household) {
        return in(List.of(session), household);
    }

    List<LiveEntry> in(Collection<SessionId> sessions, HouseholdId household) {
        return sessions.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Booking.OF_HOUSEHOLD_IN, LiveEntry.class)
                        .setParameter(
                                "sessions",
                                sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                        .setParameter("household", household.value())
                        .getResultList();
    }
}
