package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.LeavingSeries;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Keeps who took a whole series, and for which of its dates they were asked. */
@ApplicationScoped
class SeriesTakingRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** The family took all that there is now, whether each date could be booked or not. */
    void take(SeriesId series, Family family, boolean split, Collection<SessionView> all) {
        UUID[] people = family.people().stream().map(Participant::id).toArray(UUID[]::new);
        entities.createNamedQuery(SeriesTaking.TAKE)
                .setParameter("series", series.value())
                .setParameter("household", family.household().value())
                .setParameter("split", split)
                .setParameter("now", clock.instant())
                .setParameter("by", family.askedBy().value())
                .setParameter("people", people)
                .executeUpdate();
        asked(
                family.household(),
                List.of(people),
                all.stream().map(SessionView::id).toList());
    }

    void asked(HouseholdId household, Collection<UUID> people, Collection<SessionId> sessions) {
        entities.createNamedQuery(SeriesTaking.ASKED)
                .setParameter("household", household.value())
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Somebody who took the whole series and has, is offered or waits for a place in it counts on the series. */
    void leaving(@Observes LeavingSeries event) {
        boolean booked = !entities.createNamedQuery(SeriesTaking.BOOKED_THROUGH)
                .setParameter("series", event.series().value())
                .setParameter("session", event.session().value())
                .getResultList()
                .isEmpty();
        if (booked) {
            throw SignUpError.BOOKED_THROUGH_SERIES.told();
        }
    }

    List<NewDate> newDates(HouseholdId household) {
        return entities.createNamedQuery(SeriesTaking.NEW_DATES, NewDate.class)
                .setParameter("household", household.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
