package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/** Finds who is like whom, and what was said about it. */
@ApplicationScoped
class LikenessRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    /** Of two who enter the same person at the same moment the second waits, and then finds what the first one entered. */
    void oneEntryAtATime() {
        entityManager.createNamedQuery("Likeness.oneEntryAtATime").getSingleResult();
    }

    Likeness add(Likeness likeness) {
        entityManager.persist(likeness);
        return likeness;
    }

    Optional<Likeness> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Likeness.class, id));
    }

    List<Likeness> around(UUID person) {
        return entityManager
                .createNamedQuery("Likeness.around", Likeness.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Likeness> openAt(HomeId home, LocalDate on) {
        return entityManager
                .createNamedQuery("Likeness.openAt", Likeness.class)
                .setParameter("home", home.value())
                .setParameter("day", on)
                .getResultList();
    }

    /** Children born on one of the days that are near the child's own. */
    List<Candidate> near(Child child) {
        return entityManager
                .createNamedQuery("Child.near", Candidate.class)
                .setParameter("self", child.id())
                .setParameter("dates", NearBirthDates.of(child.birthDate()).toArray(LocalDate[]::new))
                .getResultList();
    }

    /** Adults with the same phone, or with a name that is read the same. */
    List<Candidate> near(Adult adult) {
        return entityManager
                .createNamedQuery("Adult.near", Candidate.class)
                .setParameter("self", adult.id())
                .setParameter("phone", adult.phone())
                .setParameter("reading", adult.reading())
                .getResultList();
    }

    /** Children of the home and whoever was born on the same day or has a name read the same, unless somebody said so. */
    List<TwoPeople> childrenNearAt(HomeId home, LocalDate on) {
        return nearAt("Child.nearAt", home, on);
    }

    /** The same of adults, by phone, or by reading where they stand around one child or household. */
    List<TwoPeople> adultsNearAt(HomeId home, LocalDate on) {
        return nearAt("Adult.nearAt", home, on);
    }

    List<TwoPeople> adultsJoinedWithTwoAccounts() {
        return entityManager
                .createNamedQuery("Adult.joinedWithTwoAccounts", TwoPeople.class)
                .getResultList();
    }

    List<TwoPeople> adultsOfOnePhoneWithTwoAccounts() {
        return entityManager
                .createNamedQuery("Adult.ofOnePhoneWithTwoAccounts", TwoPeople.class)
                .getResultList();
    }

    private List<TwoPeople> nearAt(String query, HomeId home, LocalDate on) {
        return entityManager
                .createNamedQuery(query, TwoPeople.class)
                .setParameter("home", home.value())
                .setParameter("day", on)
                .getResultList();
    }
}
