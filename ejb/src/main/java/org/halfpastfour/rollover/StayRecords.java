package org.halfpastfour.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.NextGrades;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.CarriedOver;
import org.halfpastfour.programme.PlanningId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.TakingBackPlan;

/** Keeps who was asked whether they stay, and what they answered. */
@ApplicationScoped
class StayRecords {

    /** So long after the last day on which places were kept the answers are shown. */
    private static final int DAYS_SHOWN = 60;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    NextGrades grades;

    /** Of these classes, in the order of classes and households. */
    List<AskedChild> childrenOf(Collection<SeriesId> series, LocalDate today) {
        return entities.createNamedQuery(StayQuestion.CHILDREN, AskedChild.class)
                .setParameter("series", series.stream().map(SeriesId::value).toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultList();
    }

    /** All of them at once. */
    void ask(CarriedOver carried, HomeId home, List<AskedChild> children, LocalDate until) {
        entities.createNamedQuery(StayQuestion.ASK)
                .setParameter("planning", carried.planning().value())
                .setParameter("home", home.value())
                .setParameter("until", until)
                .setParameter("households", ids(children, AskedChild::household))
                .setParameter("children", ids(children, AskedChild::child))
                .setParameter("from", ids(children, AskedChild::series))
                .setParameter("to", ids(children, child -> carried.into(new SeriesId(child.series()))
                        .value()))
                .executeUpdate();
    }

    /** Who was asked by what was planned at one go, in the classes to come. */
    List<AskedChild> asked(PlanningId planning) {
        return entities.createNamedQuery(StayQuestion.OF_PLANNING, AskedChild.class)
                .setParameter("planning", planning.value())
                .getResultList();
    }

    Optional<StayQuestion> find(StayId id) {
        return Optional.ofNullable(entities.find(StayQuestion.class, id.value()));
    }

    List<StayQuestion> ofChild(UUID child) {
        return entities.createNamedQuery(StayQuestion.OF_CHILD, StayQuestion.class)
                .setParameter("child", child)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    void lock(StayQuestion question) {
        entities.refresh(question, LockModeType.PESSIMISTIC_WRITE);
    }

    List<StayQuestion> of(HouseholdId household, LocalDate today) {
        return entities.createNamedQuery(StayQuestion.OF_HOUSEHOLD, StayQuestion.class)
                .setParameter("household", household.value())
                .setParameter("since", today.minusDays(DAYS_SHOWN))
                .getResultList();
    }

    List<StayQuestion> at(HomeId home, LocalDate today) {
        return entities.createNamedQuery(StayQuestion.AT_HOME, StayQuestion.class)
                .setParameter("home", home.value())
                .setParameter("since", today.minusDays(DAYS_SHOWN))
                .getResultList();
    }

    /** Who can still come back to a place in these classes that is kept. */
    List<StayQuestion> kept(Collection<SeriesId> series, LocalDate today) {
        return entities.createNamedQuery(StayQuestion.KEPT, StayQuestion.class)
                .setParameter("series", series.stream().map(SeriesId::value).toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultList();
    }

    /** Nobody is asked any more; who stays stays. */
    void takenBack(@Observes TakingBackPlan event) {
        entities.createNamedQuery(StayQuestion.FORGET)
                .setParameter("planning", event.planning().value())
                .executeUpdate();
        grades.forget(event.planning().value());
    }

    private static UUID[] ids(List<AskedChild> children, Function<AskedChild, UUID> of) {
        return children.stream().map(of).toArray(UUID[]::new);
    }
}
