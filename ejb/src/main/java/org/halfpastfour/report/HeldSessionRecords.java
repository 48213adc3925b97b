package org.halfpastfour.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts the sessions that are over, in one statement however many homes there are. */
@ApplicationScoped
class HeldSessionRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<HomeMonth> ofCity(AskUse asked, Instant now) {
        return count(asked, now, true, Set.of());
    }

    List<HomeMonth> of(Set<UUID> homes, AskUse asked, Instant now) {
        return count(asked, now, false, homes);
    }

    private List<HomeMonth> count(AskUse asked, Instant now, boolean everyHome, Set<UUID> homes) {
        String district = asked.district();
        return entities.createNamedQuery(HeldSession.COUNT, HomeMonth.class)
                .setParameter("from", asked.from().atDay(1))
                .setParameter("to", asked.to().atEndOfMonth())
                .setParameter("now", now)
                .setParameter("district", district == null ? "" : district)
                .setParameter("everyHome", everyHome)
                .setParameter("homes", homes.toArray(UUID[]::new))
                .getResultList();
    }
}
