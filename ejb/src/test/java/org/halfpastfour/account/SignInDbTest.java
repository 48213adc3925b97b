package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.account.SignInResult.Outcome;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInDbTest {

    private static final String WRONG = "wrong horse battery";
    private static final String ADDRESS = "192.0.2.7";
    private static final SignInOrigin REMOTE = new SignInOrigin(ADDRESS, null);

    private final AccountTestBed bed = new AccountTestBed();
    private final SignIn signIn = bed.node();
    private AccountId staff;

    @BeforeEach
    void createStaff() {
        staff = bed.staff("liu.fang");
    }

    @Test
    void letsTheRightPasswordInWithTheRolesOfToday() {
        SignInResult result = signIn.check(" Liu.Fang ", PASSWORD, REMOTE);
        assertThat(result.outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(result.loginName()).isEqualTo("liu.fang");
        assertThat(result.account()).isEqualTo(staff);
        assertThat(result.roles()).containsExactly(Role.HOME_STAFF);
    }

    @Test
    void givesNoRoleOutsideItsTime() {
        bed.clock.pass(Duration.ofDays(60));
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).roles()).isEmpty();
    }

    @Test
    void holdsNoConnectionBetweenReadingTheAccountAndTheUseCase() {
        HikariDataSource pool = (HikariDataSource) TestDatabase.get().application();
        Map<String, Object> asInTheServer = Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "hibernate.connection.handling_mode",
                "DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION",
                "hibernate.connection.datasource",
                pool);
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("hpf", asInTheServer);
                EntityManager entities = factory.createEntityManager()) {
            SignInRecords records = new SignInRecords(entities, new StandingOfRequest(), bed.clock);
            assertThat(records.candidate("liu.fang").isActive()).isTrue();
            assertThat(records.candidate("nobody.here").isActive()).isFalse();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void answersTheSameToAnUnknownNameAsToAWrongPassword() {
        SignInResult unknown = signIn.check("nobody.here", WRONG, REMOTE);
        SignInResult wrong = signIn.check("liu.fang", WRONG, REMOTE);
        assertThat(unknown)
                .usingRecursiveComparison()
                .ignoringFields("loginName")
                .isEqualTo(wrong);
        assertThat(wrong.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void locksAfterTenFailuresAndRefusesTheRightPasswordUntilFifteenMinutesHavePassed() {
        fail("liu.fang", 10);
        SignInResult locked = signIn.check("liu.fang", PASSWORD, REMOTE);
        assertThat(locked.outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(locked.lockedUntil()).isEqualTo(bed.clock.instant().plus(Duration.ofMinutes(15)));
        bed.clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.LOCKED);
        bed.clock.pass(Duration.ofSeconds(1));
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void locksANameThatNoAccountHasInTheSameWay() {
        fail("nobody.here", 10);
        assertThat(signIn.check("nobody.here", WRONG, REMOTE).outcome()).isEqualTo(Outcome.LOCKED);
    }

    @Test
    void whatStrangersGuessDoesNotLockOutABrowserThatSignedInBefore() {
        String pass = KnownBrowser.pass(signIn.check("liu.fang", PASSWORD, REMOTE), bed.clock.instant());
        SignIn node = bed.node();
        fail("liu.fang", 10);
        assertThat(node.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(node.check("liu.fang", PASSWORD, known(pass)).outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(node.check("liu.fang", PASSWORD, REMOTE).outcome())
                .as("the strangers stay locked out")
                .isEqualTo(Outcome.LOCKED);
    }

    @Test
    void aKnownBrowserIsLockedByItsOwnGuessesAndLocksNobodyElse() {
        String pass = KnownBrowser.pass(signIn.check("liu.fang", PASSWORD, REMOTE), bed.clock.instant());
        SignIn node = bed.node();
        for (int i = 0; i < 10; i++) {
            assertThat(node.check("liu.fang", WRONG, known(pass)).outcome()).isEqualTo(Outcome.REFUSED);
        }
        assertThat(node.check("liu.fang", PASSWORD, known(pass)).outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(node.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void aPassIsOfOneAccountAndItsPasswordAndEndsAfterHalfAYear() {
        bed.staff("he.yan");
        SignInResult signedIn = signIn.check("liu.fang", PASSWORD, REMOTE);
        String pass = KnownBrowser.pass(signedIn, bed.clock.instant());
        String ofAnother = KnownBrowser.pass(signIn.check("he.yan", PASSWORD, REMOTE), bed.clock.instant());
        String changed = (pass.startsWith("A") ? "B" : "A") + pass.substring(1);
        String old = KnownBrowser.pass(signedIn, bed.clock.instant().minus(KnownBrowser.KEPT));
        fail("liu.fang", 10);
        assertThat(List.of(ofAnother, changed, old, "", "nonsense")).allSatisfy(wrong -> assertThat(
                        bed.node().check("liu.fang", PASSWORD, known(wrong)).outcome())
                .isEqualTo(Outcome.LOCKED));
        AccountTestBed.in(() -> {
            bed.records.get(staff).changePassword(bed.passwords.hash("another good one"));
            return staff;
        });
        assertThat(bed.node().check("liu.fang", "another good one", known(pass)).outcome())
                .as("a changed password knows no browser")
                .isEqualTo(Outcome.LOCKED);
    }

    @Test
    void aHundredFailuresLockAnAddressWhateverNamesItTries() {
        for (int i = 0; i < 100; i++) {
            assertThat(signIn.check("nobody." + i, WRONG, REMOTE).outcome()).isEqualTo(Outcome.REFUSED);
        }
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(signIn.check("liu.fang", PASSWORD, new SignInOrigin("192.0.2.8", null))
                        .outcome())
                .isEqualTo(Outcome.SIGNED_IN);
        bed.clock.pass(Duration.ofMinutes(15));
        assertThat(bed.node().check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void whatIsRightIsNoFailureOfItsAddress() {
        for (int i = 0; i < 99; i++) {
            assertThat(signIn.check("nobody." + i, WRONG, REMOTE).outcome()).isEqualTo(Outcome.REFUSED);
        }
        for (int i = 0; i < 110; i++) {
            assertThat(bed.node().check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.SIGNED_IN);
        }
    }

    @Test
    void thisMachinesOwnAddressIsNobodys() {
        for (String own : List.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1")) {
            assertThat(new SignInOrigin(own, null).address()).as(own).isEmpty();
        }
    }

    private static SignInOrigin known(String pass) {
        return new SignInOrigin(ADDRESS, pass);
    }

    @Test
    void letsInAtTheTenthAttempt() {
        fail("liu.fang", 9);
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.SIGNED_IN);
        fail("liu.fang", 9);
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void holdsTheLockOnEveryNodeAndAfterARestart() {
        fail("liu.fang", 10);
        assertThat(bed.node().check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.LOCKED);
    }

    @Test
    void holdsTheLockAgainstAPasswordThatWasRightAMomentAgo() {
        signIn.check("liu.fang", PASSWORD, REMOTE);
        fail("liu.fang", 10);
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.LOCKED);
    }

    @Test
    void letsNoEleventhGuessThroughOnTwoNodesAtTheSameMoment() throws Exception {
        SignIn other = bed.node();
        AtomicInteger guessed = new AtomicInteger();
        List<Callable<Outcome>> guesses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            SignIn node = i % 2 == 0 ? signIn : other;
            guesses.add(() -> node.check("liu.fang", WRONG + guessed.incrementAndGet(), REMOTE)
                    .outcome());
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var answer : threads.invokeAll(guesses)) {
                outcomes.add(answer.get());
            }
        }
        assertThat(outcomes).filteredOn(Outcome.REFUSED::equals).hasSize(10);
        assertThat(outcomes).filteredOn(Outcome.LOCKED::equals).hasSize(30);
    }

    @Test
    void letsManyRequestsWithTheRightPasswordInAtTheSameMoment() throws Exception {
        List<Callable<Outcome>> requests = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            requests.add(() -> signIn.check("liu.fang", PASSWORD, REMOTE).outcome());
        }
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (var answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(Outcome.SIGNED_IN);
            }
        }
    }

    @Test
    void refusesADisabledAccountAlthoughItsPasswordWasRightAMomentAgo() {
        signIn.check("liu.fang", PASSWORD, REMOTE);
        TestJpa.runInTransaction(() -> bed.accounts.disable(staff));
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void refusesTheOldPasswordAtOnceAfterAReset() {
        signIn.check("liu.fang", PASSWORD, REMOTE);
        TestJpa.runInTransaction(() -> bed.accounts.resetPassword(new ResetPassword(staff, "another good one")));
        assertThat(signIn.check("liu.fang", PASSWORD, REMOTE).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(signIn.check("liu.fang", "another good one", REMOTE).outcome())
                .isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void keepsASessionUntilHalfAnHourAfterTheLastRequest() {
        SignedIn session = open();
        for (int i = 0; i < 4; i++) {
            bed.clock.pass(Duration.ofMinutes(29));
            assertThat(signIn.resume(session).isSignedIn()).isTrue();
            session.touch(bed.clock.instant());
        }
        bed.clock.pass(Duration.ofMinutes(30));
        assertThat(signIn.resume(session).isSignedIn()).isFalse();
    }

    @Test
    void endsASessionAfterTwelveHoursHoweverBusyItIs() {
        SignedIn session = open();
        for (int i = 0; i < 12 * 3 - 1; i++) {
            bed.clock.pass(Duration.ofMinutes(20));
            session.touch(bed.clock.instant());
            assertThat(signIn.resume(session).isSignedIn()).isTrue();
        }
        bed.clock.pass(Duration.ofMinutes(20));
        assertThat(signIn.resume(session).isSignedIn()).isFalse();
    }

    @Test
    void endsOpenSessionsOfADisabledAccountAndOfAChangedPassword() {
        SignedIn first = open();
        TestJpa.runInTransaction(
                () -> bed.accountsOf("liu.fang").changePassword(new ChangePassword(PASSWORD, "another good one")));
        assertThat(signIn.resume(first).isSignedIn()).isFalse();
        SignedIn second = bed.open(signIn.check("liu.fang", "another good one", REMOTE));
        TestJpa.runInTransaction(() -> bed.accounts.disable(staff));
        assertThat(signIn.resume(second).isSignedIn()).isFalse();
    }

    @Test
    void givesAnOpenSessionTheRolesOfThisMoment() {
        SignedIn session = open();
        AccountView account = AccountTestBed.in(() -> bed.accounts.account(staff));
        TestJpa.runInTransaction(
                () -> bed.accounts.revoke(account.grants().getFirst().id()));
        assertThat(signIn.resume(session).roles()).isEmpty();
    }

    @Test
    void writesTheLog() {
        signIn.check("liu.fang", WRONG, REMOTE);
        bed.clock.pass(Duration.ofSeconds(1));
        SignedIn session = open();
        bed.clock.pass(Duration.ofSeconds(1));
        signIn.signedOut(session, ADDRESS);
        List<SignInLine> lines = AccountTestBed.in(() -> bed.accounts.signInsOf(staff));
        assertThat(lines)
                .extracting(SignInLine::event)
                .containsExactly(SignInEvent.SIGNED_OUT, SignInEvent.SIGNED_IN, SignInEvent.REFUSED);
        assertThat(lines).extracting(SignInLine::remote).containsOnly(ADDRESS);
    }

    @Test
    void takesAnythingForANameWithoutFailing() {
        for (String name : List.of(
                "", "x".repeat(5000), "a\0b", "'; DROP TABLE account.account --", "刘芳", "\uD800", "anonymous")) {
            assertThat(signIn.check(name, WRONG, REMOTE).outcome()).isEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void forgetsFailuresAfterADay() {
        fail("nobody.here", 3);
        bed.clock.pass(Duration.ofDays(1).plusSeconds(1));
        TestJpa.runInTransaction(new HousekeepingTimer(TestJpa.entityManager(), bed.turns, bed.clock)::forget);
        assertThat(AccountTestBed.in(() -> TestJpa.entityManager().find(SignInFailures.class, "nobody.here")))
                .isNull();
    }

    private SignedIn open() {
        return bed.open(signIn.check("liu.fang", PASSWORD, REMOTE));
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.check(name, WRONG, REMOTE).outcome()).isEqualTo(Outcome.REFUSED);
        }
    }
}
