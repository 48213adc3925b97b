package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.halfpastfour.account.SignInRecords.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with name and password. Ten failures lock a name for 15 minutes, on every node and over restarts; a name
 * that no account has behaves the same, in its answers and in its time. A hundred lock an address, whatever names it
 * tries. A browser in which the account signed in before is counted by itself, and by nothing that strangers do.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private static final Lock[] NAMES =
            Stream.generate(ReentrantLock::new).limit(1024).toArray(Lock[]::new);

    @Inject
    private SignInRecords records;

    @Inject
    private RecentSignIns recent;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    public SignIn() {}

    SignIn(SignInRecords records, RecentSignIns recent, Passwords passwords, Clock clock) {
        this.records = records;
        this.recent = recent;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Counts failures, and writes the log. */
    @PermitAll
    public SignInResult check(String loginName, String password, SignInOrigin origin) {
        String name = nameOf(loginName);
        return known(name, password, origin).orElseGet(() -> oneAtATime(name, password, origin));
    }

    /** Whether an open session is still good and nobody ended its browser, with the roles of today. Refused: it must end at once. */
    @PermitAll
    public SignInResult resume(SignedIn session) {
        SignInCandidate candidate = records.inBrowser(session.loginName(), session.browser());
        return candidate.isActive() && session.isGood(candidate.stamp(), clock.instant())
                ? SignInResult.signedIn(candidate)
                : SignInResult.refused(session.loginName());
    }

    @PermitAll
    public void signedOut(SignedIn session, @Nullable String remote) {
        records.log(session.loginName(), session.account(), SignInEvent.SIGNED_OUT, remote);
    }

    /** The demo's well-known login names that exist here; none outside a demo. */
    @PermitAll
    public List<String> demoNames() {
        return records.demoNames();
    }

    /** A password that was right a moment ago on this node; a lock and a disabled account hold all the same. */
    private Optional<SignInResult> known(String name, String password, SignInOrigin origin) {
        SignInCandidate candidate = records.candidate(name);
        Instant lockedUntil = lockOf(candidate, origin);
        if (lockedUntil != null) {
            return Optional.of(SignInResult.locked(name, lockedUntil));
        }
        return candidate.isActive() && recent.knows(candidate, password)
                ? Optional.of(SignInResult.signedIn(candidate))
                : Optional.empty();
    }

    private @Nullable Instant lockOf(SignInCandidate candidate, SignInOrigin origin) {
        Optional<String> browser = origin.browser(candidate, clock.instant());
        return browser.isPresent() ? records.lockedUntil(browser.get()) : candidate.lockedUntil();
    }

    /** Many at once with the right password are one attempt, and not so many failures to count. */
    private SignInResult oneAtATime(String name, String password, SignInOrigin origin) {
        Lock turn = NAMES[Math.floorMod(name.hashCode(), NAMES.length)];
        turn.lock();
        try {
            return known(name, password, origin).orElseGet(() -> attempt(name, password, origin));
        } finally {
            turn.unlock();
        }
    }

    private SignInResult attempt(String name, String password, SignInOrigin origin) {
        SignInCandidate candidate = records.candidate(name);
        Optional<String> browser = origin.browser(candidate, clock.instant());
        Optional<String> address = browser.isPresent() ? Optional.empty() : origin.address();
        if (address.isPresent()
                && records.attempt(address.get(), SignInRecords.MOST_OF_ADDRESS).isEmpty()) {
            return locked(name, address.get());
        }
        String guard = browser.orElse(name);
        Optional<Attempt> counted = records.attempt(guard);
        if (counted.isEmpty()) {
            return locked(name, guard);
        }
        if (passwords.matches(password, candidate.passwordHash()) && candidate.isActive()) {
            long refused = records.succeeded(candidate, guard, origin.remote());
            address.ifPresent(records::takeBack);
            recent.remember(candidate, password);
            return SignInResult.signedIn(candidate).refusedBefore(refused);
        }
        SignInEvent event = counted.get().last() ? SignInEvent.LOCKED : SignInEvent.REFUSED;
        records.log(name, candidate.account(), event, origin.remote());
        return SignInResult.refused(name);
    }

    private SignInResult locked(String name, String guard) {
        Instant until = records.lockedUntil(guard);
        return SignInResult.locked(name, until == null ? clock.instant() : until);
    }

    /** What cannot be a login name is kept as a fingerprint only: people type passwords into the wrong field. */
    private static String nameOf(String loginName) {
        String name = LoginName.typed(loginName);
        return LoginName.isOne(name) ? name : Digests.sha256(name).substring(0, LoginName.LONGEST);
    }
}
