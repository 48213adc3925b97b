package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

@ApplicationScoped
class JoinRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    void add(PersonJoin join) {
        entityManager.persist(join);
    }

    void add(JoinStep step) {
        entityManager.persist(step);
    }

    /** For who undoes it: one at a time. */
    Optional<PersonJoin> locked(JoinId id) {
        return Optional.ofNullable(entityManager.find(PersonJoin.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that stand, the latest first. */
    List<PersonJoin> at(HomeId home, int most) {
        return entityManager
                .createNamedQuery("PersonJoin.at", PersonJoin.class)
                .setParameter("home", home.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** By row what it was before, the last change first. */
    Map<UUID, String> steps(JoinId join, String what) {
        Map<UUID, String> steps = new LinkedHashMap<>();
        entityManager
                .createNamedQuery("JoinStep.of", JoinStep.class)
                .setParameter("join", join.value())
                .setParameter("what", what)
                .getResultList()
                .forEach(step -> steps.put(step.row(), step.before()));
        return steps;
    }
}
