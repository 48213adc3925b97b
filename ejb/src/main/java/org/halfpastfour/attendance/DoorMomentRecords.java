package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;

/** What is or was to be settled at doors. */
@ApplicationScoped
class DoorMomentRecords {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(DoorMoment moment) {
        entities.persist(moment);
        AttendanceConstraints.KNOWN.on(entities::flush);
    }

    Optional<DoorMoment> open(SessionId session, ChildId child) {
        return entities.createNamedQuery("DoorMoment.open", DoorMoment.class)
                .setParameter("session", session.value())
                .setParameter("child", child.value())
                .getResultStream()
                .findFirst();
    }

    /** One at a time writes of it. */
    Optional<DoorMoment> locked(MomentId id) {
        UUID key = id.value();
        return Optional.ofNullable(entities.find(DoorMoment.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is open, and what was asked since then; what is open first. */
    List<DoorMoment> of(HomeId home, Instant since) {
        return entities.createNamedQuery("DoorMoment.ofHome", DoorMoment.class)
                .setParameter("home", home.value())
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }
}
