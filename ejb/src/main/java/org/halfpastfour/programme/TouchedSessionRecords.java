package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/** Counts what is planned on some days and reads the first of it; in the whole city that may be thousands. */
@ApplicationScoped
class TouchedSessionRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    ListedSessionRecords lists;

    @Inject
    DiscreetCounts discreet;

    /** @param hidden who is in no number; of whom somebody is, everything that is planned is read */
    TouchedSessions by(FindTouched question, Set<UUID> hidden) {
        if (question.dates().isEmpty()) {
            return TouchedSessions.NONE;
        }
        if (!hidden.isEmpty()) {
            return of(
                    discreet.without(hidden, lists.views(query(ListedSession.TOUCHED, ListedSession.class, question))));
        }
        Object[] sums =
                query(ListedSession.COUNT_TOUCHED, Object[].class, question).getSingleResult();
        return new TouchedSessions(
                ((Number) sums[0]).longValue(),
                ((Number) sums[1]).longValue(),
                lists.views(query(ListedSession.TOUCHED, ListedSession.class, question)
                        .setMaxResults(TouchedSessions.SHOWN)));
    }

    private static TouchedSessions of(List<SessionView> all) {
        return new TouchedSessions(
                all.size(),
                all.stream().mapToLong(SessionView::taken).sum(),
                all.stream().limit(TouchedSessions.SHOWN).toList());
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
