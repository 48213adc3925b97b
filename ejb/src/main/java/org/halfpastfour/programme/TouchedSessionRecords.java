package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.halfpastfour.home.HomeId;

/** Counts what is planned on some days and reads the first of it; in the whole city that may be thousands. */
@ApplicationScoped
class TouchedSessionRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    ListedSessionRecords lists;

    TouchedSessions by(FindTouched question) {
        if (question.dates().isEmpty()) {
            return TouchedSessions.NONE;
        }
        Object[] sums =
                query(ListedSession.COUNT_TOUCHED, Object[].class, question).getSingleResult();
        return new TouchedSessions(
                ((Number) sums[0]).longValue(),
                ((Number) sums[1]).longValue(),
                lists.views(query(ListedSession.TOUCHED, ListedSession.class, question)
                        .setMaxResults(TouchedSessions.SHOWN)));
    }

    private <T> TypedQuery<T> query(String name, Class<T> answer, FindTouched question) {
        HomeId home = question.home();
        return entities.createNamedQuery(name, answer)
                .setParameter("dates", question.dates().toArray(LocalDate[]::new))
                .setParameter("kind", question.kind())
                .setParameter("anywhere", home == null)
                .setParameter("home", home == null ? ListedSessionRecords.NOWHERE : home.value());
    }
}
