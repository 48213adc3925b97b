package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;

/** Days that were closed. */
@ApplicationScoped
class DayClosingRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Written at once: the database waits for marks that are being written, and looks again. */
    void close(DayClosing closing) {
        entities.persist(closing);
        AttendanceConstraints.KNOWN.on(entities::flush);
    }

    /** The latest first. */
    List<DayClosing> of(HomeId home, LocalDate day) {
        return entities.createNamedQuery("DayClosing.of", DayClosing.class)
                .setParameter("home", home.value())
                .setParameter("day", day)
                .getResultList();
    }
}
