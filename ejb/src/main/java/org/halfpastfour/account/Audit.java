package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.LastWrites;
import org.jspecify.annotations.Nullable;

/**
 * The record of who changed what, which the application can add to and nothing else. An entry stands and falls with the
 * transaction of the change, and is written at its end.
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
        record(caller.signedIn().orElse(null), action, subjectKind, subject, detail);
    }

    /** The same of what is done for an account that asked for it in person. */
    public void recordFor(
            AccountId account, String action, String subjectKind, @Nullable UUID subject, @Nullable String detail) {
        record(account, action, subjectKind, subject, detail);
    }

    private void record(
            @Nullable AccountId account,
            String action,
            String subjectKind,
            @Nullable UUID subject,
            @Nullable String detail) {
        Map<String, @Nullable Object> line = new HashMap<>();
        line.put("id", Ids.next());
        line.put("at", clock.instant());
        line.put("account", account == null ? null : account.value());
        line.put("action", action);
        line.put("kind", subjectKind);
        line.put("subject", subject);
        line.put("detail", detail);
        LastWrites.add(entities, AuditEntry.WRITE, line);
    }
}
