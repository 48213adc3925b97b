package org.halfpastfour.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What holds, for whoever asks. It is asked with every booking and every list of sessions and changes once in a while, so
 * that it is read anew only every few seconds; another node follows in that time.
 */
@ApplicationScoped
public class PolicyDirectory {

    @Inject
    PolicyRecords policies;

    @Inject
    Event<PolicyChanged> changed;

    @Inject
    Clock clock;

    private final AtomicLong reads = new AtomicLong();
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    public PolicyValues values() {
        Read known = last.get();
        return known == null || known.isOld(clock.instant()) ? readAnew() : known.values();
    }

    /**
     * Until the end of the transaction nothing is set, on no node, and what holds is read as it is. For who writes down what
     * follows from it, such as the places of a session; before any session is locked, as who sets a policy does.
     */
    public void hold() {
        policies.stay();
        readAnew();
    }

    /**
     * What holds in this transaction, with a version that it has only just added: what is remembered may be what somebody
     * else has read meanwhile, who does not see that yet.
     */
    public PolicyValues inThisTransaction() {
        return policies.read();
    }

    /** Adds a version; what follows from it elsewhere is done before this returns. */
    public PolicyValue set(ChangePolicy change, UUID by) {
        PolicyVersion version = new PolicyVersion(change, by, clock.instant());
        policies.add(version);
        last.set(null);
        changed.fire(new PolicyChanged(change.policy(), change.from()));
        return version.said();
    }

    /** Who began to read earlier does not overwrite what was read later. */
    private PolicyValues readAnew() {
        long number = reads.incrementAndGet();
        Read read = new Read(policies.read(), clock.instant(), number);
        last.accumulateAndGet(
                read, (known, mine) -> known != null && mine != null && known.number() > mine.number() ? known : mine);
        return read.values();
    }

    private record Read(PolicyValues values, Instant at, long number) {

        private static final Duration LENGTH = Duration.ofSeconds(5);

        boolean isOld(Instant now) {
            return now.isBefore(at) || now.isAfter(at.plus(LENGTH));
        }
    }
}
