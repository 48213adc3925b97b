package org.halfpastfour.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;

/** Requests as the container gets them: who asks signs in with each, and use cases find out by the principal's name who that is. */
public final class Requests {

    private static final String PASSWORD = "correct horse battery";
    private static final SignInOrigin SOMEWHERE = new SignInOrigin("192.0.2.7", null);

    private final Clock clock;
    private final Passwords passwords = new Passwords(512);
    private final String hash = passwords.hash(PASSWORD);
    private final RecentSignIns recent;
    private @Nullable Caller asking;

    /** The use cases of this wiring are asked. */
    public Requests(Wiring wiring, Clock clock) {
        this.clock = clock;
        this.recent = new RecentSignIns(clock);
        wiring.with(Caller.class, new Principal()).with(Clock.class, clock);
    }

    /** An account that is there or not may sign in from now on, did so a moment ago, and has a role somewhere. */
    public String may(
            AccountId account, Role role, @Nullable UUID home, @Nullable UUID household, @Nullable String district) {
        String name = "asks-" + account;
        HomeScene.sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, '李梅', ?, 'ACTIVE', now())"
                        + " ON CONFLICT (id) DO UPDATE SET login_name = excluded.login_name, password_hash = excluded.password_hash",
                account.value(),
                name,
                hash);
        HomeScene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, home_id, household_id, district_code, valid_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '2026-01-01')",
                Ids.next(),
                account.value(),
                role.name(),
                home,
                household,
                district);
        var unused = signIn(name);
        return name;
    }

    /** One that has its roles may sign in from now on, and did so a moment ago. */
    public String knows(AccountId account) {
        String name = "asks-" + account;
        HomeScene.sql(
                "UPDATE account.account SET login_name = ?, password_hash = ? WHERE id = ?",
                name,
                hash,
                account.value());
        var unused = signIn(name);
        return name;
    }

    /** What one request costs in which everything is one use case. */
    public <T> Cost<T> cost(String name, Callable<T> useCase) {
        return costOfAll(name, () -> TestJpa.inTransaction(useCase));
    }

    /** The same of one that asks several, each in its own transaction. */
    public <T> Cost<T> costOfAll(String name, Callable<T> work) {
        return CountedStatements.of(() -> {
            StandingOfRequest request = signIn(name);
            asking = new Caller(() -> name, new AccountRecords(TestJpa.entityManager()), request, clock);
            return work.call();
        });
    }

    private StandingOfRequest signIn(String name) {
        StandingOfRequest request = new StandingOfRequest();
        SignIn signIn = new SignIn(new SignInRecordsInTransactions(request, clock), recent, passwords, clock);
        if (!signIn.check(name, PASSWORD, SOMEWHERE).isSignedIn()) {
            throw new IllegalStateException(name + " is not let in");
        }
        return request;
    }

    private final class Principal extends Caller {

        private Caller asking() {
            if (asking == null) {
                throw new NotSignedIn();
            }
            return asking;
        }

        @Override
        public AccountId id() {
            return asking().id();
        }

        @Override
        public Optional<AccountId> signedIn() {
            return asking().signedIn();
        }

        @Override
        public String loginName() {
            return asking().loginName();
        }

        @Override
        public boolean has(Role role) {
            return asking().has(role);
        }

        @Override
        public Set<UUID> homes(Role role) {
            return asking().homes(role);
        }

        @Override
        public Set<UUID> households() {
            return asking().households();
        }

        @Override
        public Set<String> districts(Role role) {
            return asking().districts(role);
        }
    }
}
