package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.KeptCodes;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Helpers and their errands; what a helper sees comes through functions, and no row of a table. */
@ApplicationScoped
class HelperRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    KeptCodes codes;

    @Inject
    Clock clock;

    List<Helper> of(Set<String> districts) {
        return entities.createNamedQuery(Helper.OF_DISTRICTS, Helper.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    List<HelperView> bound(String district) {
        LocalDate today = LocalDate.now(clock);
        return of(Set.of(district)).stream()
                .filter(helper -> helper.isBound(today))
                .map(helper -> helper.view(today, false))
                .toList();
    }

    boolean give(HelperId helper, StartCode start) {
        return entities.createNamedQuery(Helper.GIVE, Boolean.class)
                .setParameter("helper", helper.value())
                .setParameter("print", codes.fingerprint(StartCode.plain(start.code())))
                .setParameter("until", start.until())
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    Optional<UUID> step(OwnPass pass) {
        return step(pass, clock.instant().plus(OwnKeyRecords.OPEN_FOR));
    }

    private Optional<UUID> step(OwnPass pass, @Nullable Instant until) {
        return Optional.ofNullable(entities.createNamedQuery(Helper.STEP, UUID.class)
                .setParameter("token", codes.fingerprint(pass.token()))
                .setParameter("at", clock.instant())
                .setParameter("until", until == null ? null : until.toString())
                .getSingleResult());
    }

    /** Whether the page is open still; it stays so no longer for being asked. */
    Optional<UUID> look(OwnPass pass) {
        return step(pass, null);
    }

    List<ErrandWaiting> waiting(UUID caseworker) {
        return entities.createNamedQuery(Errand.WAITING, ErrandWaiting.class)
                .setParameter("caseworker", caseworker)
                .getResultList();
    }

    int countWaiting(UUID caseworker) {
        return Math.toIntExact(entities.createNamedQuery(Errand.COUNT_WAITING, Long.class)
                .setParameter("caseworker", caseworker)
                .getSingleResult());
    }

    List<OwnErrand> errands() {
        return entities.createNamedQuery(Errand.OWN, OwnErrand.class).getResultList();
    }

    String report(ReportErrand command) {
        return entities.createNamedQuery(Errand.REPORT, String.class)
                .setParameter("errand", command.errand().value())
                .setParameter("report", Ids.next())
                .setParameter("form", command.attempt())
                .setParameter("happened", command.at())
                .setParameter("place", command.place())
                .setParameter("whom", command.whom())
                .setParameter("reached", command.reached())
                .setParameter("seen", command.seen())
                .setParameter("agreed", command.agreed())
                .setParameter("at", clock.instant())
                .getSingleResult();
    }
}
