package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** Of which days which households were told. */
@ApplicationScoped
class NotedDayRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /**
     * The households that booked and came, and were told nothing of that day yet, with their children there. From then on they are told.
     *
     * @param child null for all who came
     */
    List<Concerned> tell(SessionId session, @Nullable UUID child) {
        return entities.createNamedQuery(NotedDay.TELL, Concerned.class)
                .setParameter("session", session.value())
                .setParameter("child", child)
                .getResultList();
    }
}
