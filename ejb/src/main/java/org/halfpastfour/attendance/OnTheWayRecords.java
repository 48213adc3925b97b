package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;

/** Who told to come for which child. */
@ApplicationScoped
class OnTheWayRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Said again, it keeps its turn. */
    void say(ChildId child, SayOnTheWay said, UUID by, Instant now) {
        entities.createNamedQuery(SaidOnTheWay.SAY)
                .setParameter("child", child.value())
                .setParameter("household", said.household().value())
                .setParameter("adult", said.adult().value())
                .setParameter("here", said.here())
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("since", now.minus(SaidOnTheWay.HOLDS))
                .executeUpdate();
    }

    void takeBack(ChildId child, HouseholdId household, Instant now) {
        entities.createNamedQuery(SaidOnTheWay.TAKE_BACK)
                .setParameter("child", child.value())
                .setParameter("household", household.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    void endOf(ChildId child, AdultId adult, Instant now) {
        entities.createNamedQuery(SaidOnTheWay.OF_ADULT)
                .setParameter("child", child.value())
                .setParameter("adult", adult.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Of what another household booked nothing is asked. */
    Set<UUID> gone(HouseholdId household, LocalDate today, Instant now) {
        return Set.copyOf(entities.createNamedQuery(SaidOnTheWay.GONE, UUID.class)
                .setParameter("household", household.value())
                .setParameter("today", today)
                .setParameter("now", now)
                .getResultList());
    }

    /** By child what this household said and holds now; of another household of the child nothing. */
    Map<UUID, SaidOnTheWay> of(HouseholdId household, Instant now) {
        return entities.createNamedQuery(SaidOnTheWay.OF_HOUSEHOLD, SaidOnTheWay.class)
                .setParameter("household", household.value())
                .setParameter("since", now.minus(SaidOnTheWay.HOLDS))
                .getResultStream()
                .collect(Collectors.toMap(SaidOnTheWay::child, Function.identity()));
    }
}
