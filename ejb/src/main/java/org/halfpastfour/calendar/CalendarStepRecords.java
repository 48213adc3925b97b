package org.halfpastfour.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the steps in which the calendar changed. */
@ApplicationScoped
class CalendarStepRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Who changes the calendar waits for each other until the end of the transaction. */
    void hold() {
        entities.createNamedQuery(CalendarStep.ONE_AT_A_TIME).getResultList();
    }

    Optional<CalendarStep> latest() {
        return entities.createNamedQuery(CalendarStep.LATEST, CalendarStep.class)
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarStep> find(CalendarStepId id) {
        return Optional.ofNullable(entities.find(CalendarStep.class, id.value()));
    }

    void add(CalendarStep step) {
        entities.persist(step);
        CalendarConstraints.KNOWN.on(entities::flush);
    }

    /** The latest first. */
    List<CalendarStep> since(Instant moment) {
        return entities.createNamedQuery(CalendarStep.SINCE, CalendarStep.class)
                .setParameter("since", moment)
                .getResultList();
    }

    /** The first decided first. */
    List<CalendarStep> open() {
        return entities.createNamedQuery(CalendarStep.OPEN, CalendarStep.class).getResultList();
    }
}
