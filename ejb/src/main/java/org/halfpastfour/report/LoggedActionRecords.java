package org.halfpastfour.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the log, the newest first. */
@ApplicationScoped
class LoggedActionRecords {

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<AuditFinding> find(FindAudit wanted, @Nullable UUID after, int most, ZoneId zone) {
        UUID home = wanted.home();
        return entities.createNamedQuery(LoggedAction.FIND, AuditFinding.class)
                .setParameter("actions", actions(wanted).toArray(String[]::new))
                .setParameter("kinds", kinds(wanted).toArray(String[]::new))
                .setParameter("from", wanted.from().atStartOfDay(zone).toInstant())
                .setParameter(
                        "until", wanted.to().plusDays(1).atStartOfDay(zone).toInstant())
                .setParameter("who", wanted.who())
                .setParameter("everyHome", home == null)
                .setParameter("home", home == null ? NOBODY : home)
                .setParameter("first", after == null)
                .setParameter("after", after == null ? NOBODY : after)
                .setParameter("most", most)
                .getResultList();
    }

    private static List<String> actions(FindAudit wanted) {
        String action = wanted.action();
        return action == null
                ? AuditActions.FOUND
                : AuditActions.FOUND.stream().filter(action::equals).toList();
    }

    private static List<String> kinds(FindAudit wanted) {
        AuditedThing thing = wanted.thing();
        return thing == null ? AuditedThing.allKinds() : thing.kinds();
    }
}
