package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shared.TimeRange;

/** When adults are in charge of something, in whichever home: an account that is staff at two homes is one person. */
@ApplicationScoped
class InChargeRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Puts changes of what these people do one after another until the end of the transaction, in all of their homes. */
    void hold(Collection<StaffMemberId> adults) {
        hold(adults, List.of());
    }

    /** The same for whoever has one of these accounts besides. */
    void hold(Collection<StaffMemberId> adults, Collection<UUID> accounts) {
        if (adults.isEmpty()) {
            return;
        }
        entities.createNamedQuery(SessionAdult.HOLD)
                .setParameter("adults", ids(adults))
                .setParameter("accounts", accounts.toArray(UUID[]::new))
                .getResultList();
    }

    /** What these adults do in other homes, near enough to matter from one moment to the other. */
    List<Elsewhere> elsewhere(Collection<StaffMemberId> adults, Instant from, Instant to) {
        if (adults.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery(SessionAdult.ELSEWHERE, AdultInCharge.class)
                .setParameter("adults", ids(adults))
                .setParameter("from", from.minus(Travel.BETWEEN_HOMES))
                .setParameter("to", to.plus(Travel.BETWEEN_HOMES))
                .getResultStream()
                .map(standing -> new Elsewhere(standing.adult(), standing.during()))
                .toList();
    }

    List<Elsewhere> elsewhere(Collection<StaffMemberId> adults, TimeRange during) {
        return elsewhere(adults, during.start(), during.end());
    }

    /** What a person is in charge of that is not over at a moment, in all homes, in order of time. */
    List<AdultInCharge> since(Instant moment, UUID person) {
        return entities.createNamedQuery(SessionAdult.SINCE, AdultInCharge.class)
                .setParameter("person", person)
                .setParameter("since", moment)
                .getResultList();
    }

    /** The same with what was over so short a time before that it matters for what comes then. */
    List<AdultInCharge> nearSince(Instant moment, UUID person) {
        return since(moment.minus(Travel.BETWEEN_HOMES), person);
    }

    static UUID personOf(StaffMemberSummary member) {
        return Objects.requireNonNullElse(member.account(), member.id().value());
    }

    private static UUID[] ids(Collection<StaffMemberId> adults) {
        return adults.stream().map(StaffMemberId::value).toArray(UUID[]::new);
    }
}
