package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The record of who changed what, which the application can add to and nothing else. An entry stands and falls with the
 * transaction of the change. It is written at once, without writing what else changed first, so a use case of the case
 * side calls this before it takes the casework role.
 */
@ApplicationScoped
public class Audit {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public Audit() {}

    Audit(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param action what was done, such as {@code booking.made}; 60 characters at most
     * @param subjectKind what it was done to, such as {@code booking}; 40 characters at most
     * @param detail what else is worth knowing, without names of people
     */
    public void record(String action, String subjectKind, @Nullable UUID subject, @Nullable String detail) {
        entities.createNamedQuery(AuditEntry.WRITE)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", Ids.next())
                .setParameter("at", clock.instant())
                .setParameter(
                        "account", text(caller.signedIn().map(AccountId::value).orElse(null)))
                .setParameter("action", action)
                .setParameter("kind", subjectKind)
                .setParameter("subject", text(subject))
                .setParameter("detail", detail)
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
