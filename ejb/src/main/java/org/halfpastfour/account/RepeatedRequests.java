package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.LastWrites;
import org.jspecify.annotations.Nullable;

/**
 * One effect and one answer for a repeated request. The key belongs to the account that asks; a second request with the
 * same key waits for the first to end, then gets its answer, as long as the account may all that it might at the first
 * time. What was refused is not kept and may be tried again.
 */
@Stateless
public class RepeatedRequests {

    private static final String KEY = "[!-~]{8,64}";

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final Answers answers = new Answers();

    public RepeatedRequests() {}

    RepeatedRequests(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Runs the work in the transaction of the caller, unless the same account asked for the same before.
     *
     * @param key 8 to 64 printable characters without spaces; null just runs the work
     * @param request everything that the answer depends on; another request with this key is refused
     */
    @PermitAll
    public <T> T once(@Nullable String key, Object request, Class<T> answer, Supplier<T> work) {
        if (key == null) {
            return work.get();
        }
        if (!key.matches(KEY)) {
            throw new InvalidInput("idempotencyKey", AccountError.NOT_AN_IDEMPOTENCY_KEY.code());
        }
        String fingerprint = answers.fingerprint(request, answer);
        StoredAnswer.Id id = new StoredAnswer.Id(caller.id().value(), key);
        return claim(id, fingerprint) ? keep(id, work.get()) : again(id, fingerprint, answer);
    }

    private boolean claim(StoredAnswer.Id id, String fingerprint) {
        return entities.createNamedQuery(StoredAnswer.CLAIM)
                        .setParameter("account", id.account())
                        .setParameter("key", id.key())
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("at", clock.instant())
                        .setParameter("day", LocalDate.now(clock))
                        .executeUpdate()
                == 1;
    }

    private <T> T keep(StoredAnswer.Id id, T answer) {
        LastWrites.add(
                entities,
                StoredAnswer.KEEP,
                Map.of("account", id.account(), "key", id.key(), "answer", answers.write(answer)));
        return answer;
    }

    private <T> T again(StoredAnswer.Id id, String fingerprint, Class<T> answer) {
        StoredAnswer stored = entities.find(StoredAnswer.class, id);
        if (stored == null || !stored.fingerprint().equals(fingerprint)) {
            throw AccountError.IDEMPOTENCY_KEY_REUSED.told();
        }
        if (!maySee(id)) {
            throw AccountError.DONE_BEFORE.told();
        }
        return answers.read(stored.answer(), answer);
    }

    private boolean maySee(StoredAnswer.Id id) {
        return entities.createNamedQuery(StoredAnswer.MAY_SEE, Boolean.class)
                .setParameter("account", id.account())
                .setParameter("key", id.key())
                .setParameter("day", LocalDate.now(clock))
                .getSingleResult();
    }
}
