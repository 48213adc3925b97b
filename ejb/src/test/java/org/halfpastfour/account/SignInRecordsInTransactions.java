package org.halfpastfour.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.testing.TestJpa;

/** Does by hand what the container does: every step of a sign-in in a transaction of its own. */
final class SignInRecordsInTransactions extends SignInRecords {

    SignInRecordsInTransactions(Clock clock) {
        this(new StandingOfRequest(), clock);
    }

    SignInRecordsInTransactions(StandingOfRequest request, Clock clock) {
        super(TestJpa.entityManager(), request, clock);
    }

    @Override
    public SignInCandidate candidate(String loginName) {
        return TestJpa.withoutTransaction(() -> super.candidate(loginName));
    }

    @Override
    public SignInCandidate inBrowser(String loginName, UUID browser) {
        return TestJpa.withoutTransaction(() -> super.inBrowser(loginName, browser));
    }

    @Override
    public Optional<Attempt> attempt(String loginName) {
        return TestJpa.inNewTransaction(() -> super.attempt(loginName));
    }

    @Override
    public Optional<Attempt> attempt(String loginName, int most) {
        return TestJpa.inNewTransaction(() -> super.attempt(loginName, most));
    }

    @Override
    public void takeBack(String key) {
        alone(() -> super.takeBack(key));
    }

    @Override
    public Instant lockedUntil(String key) {
        return TestJpa.inNewTransaction(() -> super.lockedUntil(key));
    }

    @Override
    public void forgive(String loginName) {
        alone(() -> super.forgive(loginName));
    }

    @Override
    public long succeeded(SignInCandidate candidate, String guard, String remote) {
        return TestJpa.inNewTransaction(() -> super.succeeded(candidate, guard, remote));
    }

    @Override
    public void log(String loginName, AccountId account, SignInEvent event, String remote) {
        alone(() -> super.log(loginName, account, event, remote));
    }

    @Override
    public List<String> demoNames() {
        return TestJpa.inNewTransaction(super::demoNames);
    }

    private static void alone(TestJpa.Work work) {
        TestJpa.inNewTransaction(() -> {
            work.run();
            return null;
        });
    }
}
