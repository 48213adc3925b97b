package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may try without an account, counted by the address that tries: ten within 15 minutes that were not right,
 * and it waits for 15 minutes. Counted before it is looked at, as sign-ins are, and in the same place.
 */
@ApplicationScoped
public class Tries {

    @Inject
    private SignInRecords records;

    @Inject
    private Clock clock;

    public Tries() {}

    Tries(SignInRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** What was found is right, and the tries before it are forgiven. */
    <T> Optional<T> guess(String what, @Nullable String remote, Supplier<Optional<T>> look) {
        String key = count(what, remote);
        Optional<T> found = look.get();
        found.ifPresent(right -> records.forgive(key));
        return found;
    }

    /** Whether who asks may try once more; each try counts, and none is forgiven. */
    public boolean allows(String what, String who) {
        return records.attempt(what + " " + who).isPresent();
    }

    /** Refuses who was wrong too often, and counts nothing. */
    public void mustNotBeSpent(String what, String who) {
        Instant until = records.candidate(what + " " + who).lockedUntil();
        if (until != null && until.isAfter(clock.instant())) {
            throw AccountError.TOO_MANY_TRIES.until(until, clock.instant());
        }
    }

    /** No login name has a space: nobody's is locked by it. */
    String count(String what, @Nullable String remote) {
        String key = what + " " + (remote == null ? "" : remote);
        if (records.attempt(key).isEmpty()) {
            throw AccountError.TOO_MANY_TRIES.until(records.candidate(key).lockedUntil(), clock.instant());
        }
        return key;
    }
}
