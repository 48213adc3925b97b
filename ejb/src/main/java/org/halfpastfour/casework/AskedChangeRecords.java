package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.halfpastfour.account.AskedOfCaseSide;
import org.halfpastfour.account.CaseSideChange;
import org.halfpastfour.account.GrantRole;
import org.jspecify.annotations.Nullable;

/** Takes what the open side asks for accounts of the case side, and what it does to them, behind the wall. */
@ApplicationScoped
class AskedChangeRecords {

    private static final String PURPOSE = "accounts";

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Wall wall;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    void take(@Observes AskedOfCaseSide asked) {
        GrantRole grant = asked.grant();
        Instant now = clock.instant();
        wall.enter(PURPOSE);
        entities.createNamedQuery(AskedChange.ASK)
                .setParameter("kind", asked.kind().name())
                .setParameter("account", asked.account().value())
                .setParameter("role", grant == null ? null : grant.role().name())
                .setParameter("district", grant == null ? null : grant.district())
                .setParameter("from", grant == null ? null : text(grant.period().from()))
                .setParameter("to", grant == null ? null : text(grant.period().to()))
                .setParameter("now", now)
                .setParameter("until", now.plus(AskedChange.GOOD_FOR))
                .executeUpdate();
        log.ofAccount(
                "account." + asked.kind().name().toLowerCase(Locale.ROOT) + "-asked",
                asked.account(),
                grant == null ? null : grant.role() + " district " + grant.district());
        wall.leave();
    }

    void take(@Observes CaseSideChange change) {
        wall.enter(PURPOSE);
        log.ofAccount(change.action(), change.account(), change.detail());
        wall.leave();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
