package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of sign-ins. Every step is a transaction of its own: a failure stays counted although the
 * sign-in is refused, and no connection is held while a password is checked.
 */
@ApplicationScoped
class SignInRecords {

    static final int MOST_FAILURES = 10;
    static final Duration LOCK = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private AccountRecords accounts;

    @Inject
    private Clock clock;

    SignInRecords() {}

    SignInRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.accounts = new AccountRecords(entities);
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Candidate candidate(String loginName) {
        return accounts.withLoginName(loginName)
                .map(account -> Candidate.of(account, LocalDate.now(clock), lockedUntil(loginName)))
                .orElseGet(() -> Candidate.unknown(loginName, lockedUntil(loginName)));
    }

    /** Counts an attempt; the answer is empty when the name is locked and the attempt must not be made. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Attempt> attempt(String loginName) {
        Instant now = clock.instant();
        return entities.createNamedQuery(SignInFailures.ATTEMPT, SignInFailures.class)
                .setParameter("loginName", loginName)
                .setParameter("now", now)
                .setParameter("forgotten", now.minus(LOCK))
                .setParameter("until", now.plus(LOCK))
                .setParameter("most", MOST_FAILURES)
                .getResultStream()
                .findFirst()
                .map(failures -> new Attempt(failures.lockedAt(now).isPresent()));
    }

    /** The attempts so far, and this one, were right. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgive(String loginName) {
        entities.createNamedQuery(SignInFailures.FORGIVE)
                .setParameter("loginName", loginName)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(Candidate candidate, @Nullable String remote) {
        forgive(candidate.loginName());
        write(candidate.loginName(), candidate.account(), SignInEvent.SIGNED_IN, remote);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void log(String loginName, @Nullable AccountId account, SignInEvent event, @Nullable String remote) {
        write(loginName, account, event, remote);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<String> demoNames() {
        return entities.createNamedQuery(Account.DEMO_NAMES, String.class).getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public List<SignInLine> latest(String loginName, int limit) {
        return entities.createNamedQuery(SignInLogEntry.LATEST, SignInLogEntry.class)
                .setParameter("loginName", loginName)
                .setMaxResults(limit)
                .getResultStream()
                .map(SignInLogEntry::line)
                .toList();
    }

    private @Nullable Instant lockedUntil(String loginName) {
        return Optional.ofNullable(entities.find(SignInFailures.class, loginName))
                .flatMap(failures -> failures.lockedAt(clock.instant()))
                .orElse(null);
    }

    private void write(String loginName, @Nullable AccountId account, SignInEvent event, @Nullable String remote) {
        entities.persist(new SignInLogEntry(clock.instant(), loginName, account, event, remote));
    }

    /**
     * An attempt that was counted and may be made.
     *
     * @param last the name is locked unless this attempt is right
     */
    record Attempt(boolean last) {}
}
