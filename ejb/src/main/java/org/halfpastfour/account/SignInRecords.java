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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of sign-ins. Every step that writes is a transaction of its own: a failure stays counted although
 * the sign-in is refused, and no connection is held while a password is checked.
 */
@ApplicationScoped
class SignInRecords {

    static final int MOST_FAILURES = 10;
    static final int MOST_OF_ADDRESS = 100;
    static final Duration LOCK = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private StandingOfRequest request;

    @Inject
    private Clock clock;

    SignInRecords() {}

    SignInRecords(EntityManager entities, StandingOfRequest request, Clock clock) {
        this.entities = entities;
        this.request = request;
        this.clock = clock;
    }

    /** One question and no transaction: every request asks it. What the account may do is remembered for the request. */
    @Transactional(TxType.NOT_SUPPORTED)
    public SignInCandidate candidate(String loginName) {
        return entities
                .createNamedQuery(SignInFailures.OF_ACCOUNT, Object[].class)
                .setParameter("loginName", loginName)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> candidate((Account) row[0], (SignInFailures) row[1]))
                .orElseGet(() -> SignInCandidate.unknown(loginName, locked(loginName)));
    }

    /** The same of an open session, which is nobody's once its browser was ended, on whichever server. */
    @Transactional(TxType.NOT_SUPPORTED)
    public SignInCandidate inBrowser(String loginName, UUID browser) {
        return entities.createNamedQuery(OpenBrowser.WHOSE, Account.class)
                .setParameter("loginName", loginName)
                .setParameter("browser", browser)
                .getResultStream()
                .findFirst()
                .map(account -> candidate(account, null))
                .orElseGet(() -> SignInCandidate.unknown(loginName, null));
    }

    private SignInCandidate candidate(Account account, @Nullable SignInFailures failures) {
        LocalDate today = LocalDate.now(clock);
        request.signsIn(account, today);
        return SignInCandidate.of(account, today, lockedNow(failures));
    }

    /** Counts an attempt; the answer is empty when the name is locked and the attempt must not be made. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Attempt> attempt(String loginName) {
        return count(loginName, MOST_FAILURES);
    }

    /** The same for what is locked after so many failures. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Attempt> attempt(String key, int most) {
        return count(key, most);
    }

    private Optional<Attempt> count(String key, int most) {
        Instant now = clock.instant();
        return entities.createNamedQuery(SignInFailures.ATTEMPT, SignInFailures.class)
                .setParameter("loginName", key)
                .setParameter("now", now)
                .setParameter("forgotten", now.minus(LOCK))
                .setParameter("until", now.plus(LOCK))
                .setParameter("most", most)
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

    /** One attempt less, because it was right; the others stay counted. */
    @Transactional(TxType.REQUIRES_NEW)
    public void takeBack(String key) {
        entities.createNamedQuery(SignInFailures.TAKE_BACK)
                .setParameter("loginName", key)
                .executeUpdate();
    }

    /** By name, until when nothing is tried under it; without those that are not locked. */
    Map<String, Instant> lockedUntil(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        return entities.createNamedQuery(SignInFailures.LOCKED, SignInFailures.class)
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(
                        SignInFailures::loginName, each -> each.lockedAt(now).orElse(now)));
    }

    /** Until when nothing is tried under it; null when it is not locked. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable Instant lockedUntil(String key) {
        return locked(key);
    }

    /**
     * Answers how often a sign-in was refused under the name since the last one that was not.
     *
     * @param guard under which the attempt was counted
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long succeeded(SignInCandidate candidate, String guard, @Nullable String remote) {
        forgive(guard);
        long refused = entities.createNamedQuery(SignInLogEntry.REFUSED_BEFORE, Long.class)
                .setParameter("loginName", candidate.loginName())
                .getSingleResult();
        write(candidate.loginName(), candidate.account(), SignInEvent.SIGNED_IN, remote);
        return refused;
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

    private @Nullable Instant locked(String loginName) {
        return lockedNow(entities.find(SignInFailures.class, loginName));
    }

    private @Nullable Instant lockedNow(@Nullable SignInFailures failures) {
        return failures == null ? null : failures.lockedAt(clock.instant()).orElse(null);
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
