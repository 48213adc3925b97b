package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.programme.SessionId;

/** Keeps what the calendar called off, so that it is known when the calendar gives the day back. */
@ApplicationScoped
class StepSessionRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Those of them that are called off now, with the words in which they are. */
    void keep(CalendarStepId step, Collection<SessionId> sessions) {
        entities.createNamedQuery(StepSession.KEEP)
                .setParameter("step", step.value())
                .setParameter("sessions", ids(sessions))
                .executeUpdate();
    }

    /** They take place again. */
    void forget(Collection<SessionId> sessions) {
        entities.createNamedQuery(StepSession.FORGET)
                .setParameter("sessions", ids(sessions))
                .executeUpdate();
    }

    /** What the calendar called off on these dates, in the words in which it did: what somebody called off since is not among it. */
    List<SessionId> on(Collection<LocalDate> dates) {
        return dates.isEmpty()
                ? List.of()
                : entities.createNamedQuery(StepSession.ON, UUID.class)
                        .setParameter("dates", dates.toArray(LocalDate[]::new))
                        .getResultStream()
                        .map(SessionId::new)
                        .toList();
    }

    /** A home was done. */
    void done(CalendarStepId step, UUID home) {
        entities.createNamedQuery(StepSession.KEEP_HOME)
                .setParameter("step", step.value())
                .setParameter("home", home)
                .executeUpdate();
    }

    Set<UUID> homesDone(CalendarStepId step) {
        return entities.createNamedQuery(StepSession.HOMES_DONE, UUID.class)
                .setParameter("step", step.value())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static UUID[] ids(Collection<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(UUID[]::new);
    }
}
