package org.halfpastfour.daynote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** Keeps what was written of days. */
@ApplicationScoped
class DayNoteRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(DayNote note) {
        entities.persist(note);
        DayNoteConstraints.KNOWN.on(entities::flush);
    }

    /** Every version, the latest first. */
    List<DayNote> of(SessionId session) {
        return entities.createNamedQuery(DayNote.OF_SESSION, DayNote.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Where the household booked and somebody came. */
    List<FamilyDayRow> of(HouseholdId household, LocalDate from, LocalDate to) {
        return entities.createNamedQuery(DayNote.OF_HOUSEHOLD, Object[].class)
                .setParameter("household", household.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(FamilyDayRow::of)
                .toList();
    }

    /** Every version of what was written of this child. */
    List<DayNote> ofChild(UUID child) {
        return entities.createNamedQuery(DayNote.OF_CHILD, DayNote.class)
                .setParameter("child", child)
                .getResultList();
    }

    DayNote find(UUID id) {
        return entities.find(DayNote.class, id);
    }

    void flush() {
        entities.flush();
    }
}
