package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;
import static org.halfpastfour.account.AccountTestBed.in;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of refused sign-ins: each side of its own accounts, and everybody of the own one. */
class SignInAttemptsDbTest {

    private static final String STAFF = "liu.fang";
    private static final String CASEWORKER = "tang.yu";
    private static final String HERE = "500103";

    private final AccountTestBed bed = new AccountTestBed();
    private AccountId caseworker;

    @BeforeEach
    void anAccountOfEachSide() {
        bed.staff(STAFF);
        caseworker = TestAccounts.insert(CASEWORKER);
        TestAccounts.grantCases(caseworker, Role.CASEWORKER, HERE, LocalDate.of(2026, 1, 1));
    }

    @Test
    void theCityOfficeSeesItsSideAndCannotTellTheOtherFromNamesOfNobody() {
        refused(STAFF, "203.0.113.9", 2);
        refused(CASEWORKER, "198.51.100.7", 1);
        refused("nobody.here", "198.51.100.8", 1);
        List<RefusedSignIns> seen = ofOpenSide();
        assertThat(seen)
                .extracting(RefusedSignIns::loginName, RefusedSignIns::attempts)
                .containsExactly(tuple(STAFF, 2L), tuple(null, 2L));
        assertThat(seen.toString()).doesNotContain(CASEWORKER, "nobody.here");
    }

    @Test
    void whoSupervisesADistrictSeesWhatWasTriedUnderTheNamesOfItsCaseworkers() {
        refused(STAFF, "203.0.113.9", 1);
        refused(CASEWORKER, "198.51.100.7", 3);
        assertThat(ofCaseSide(HERE))
                .extracting(RefusedSignIns::loginName, RefusedSignIns::attempts)
                .containsExactly(tuple(CASEWORKER, 3L));
        assertThat(ofCaseSide("500105")).isEmpty();
    }

    /** When somebody works is not for the other side, either. */
    @Test
    void theCityOfficeReadsNoSignInOfTheCaseSide() {
        refused(CASEWORKER, "198.51.100.7", 1);
        assertThat(in(() -> bed.accounts.signInsOf(caseworker))).isEmpty();
    }

    @Test
    void aLockIsToldWhileItHolds() {
        refused(STAFF, "203.0.113.9", SignInRecords.MOST_FAILURES);
        assertThat(ofOpenSide()).singleElement().satisfies(one -> assertThat(one.lockedUntil())
                .isEqualTo(bed.clock.instant().plus(SignInRecords.LOCK)));
        bed.clock.pass(SignInRecords.LOCK);
        assertThat(ofOpenSide()).singleElement().satisfies(one -> assertThat(one.lockedUntil())
                .isNull());
    }

    @Test
    void addressesAreShortenedAndFew() {
        for (String address : List.of(
                "203.0.113.9", "203.0.113.77", "198.51.100.7", "2001:db8:1:2:3:4:5:6", "192.0.2.1", "192.0.3.1")) {
            refused(STAFF, address, 1);
        }
        assertThat(ofOpenSide()).singleElement().satisfies(one -> {
            assertThat(one.attempts()).isEqualTo(6);
            assertThat(one.addresses()).hasSize(3).allMatch(address -> address.endsWith("*"));
        });
        assertThat(ShortAddress.of("203.0.113.9")).isEqualTo("203.0.113.*");
        assertThat(ShortAddress.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:*");
        assertThat(ShortAddress.of(null)).isEmpty();
    }

    @Test
    void whatIsOlderThanAWeekIsNotToldAnyMore() {
        refused(STAFF, "203.0.113.9", 1);
        bed.clock.pass(RefusedRecords.TOLD.plus(Duration.ofMinutes(1)));
        assertThat(ofOpenSide()).isEmpty();
    }

    @Test
    void whoSignsInIsToldOnceHowOftenItWasRefusedBefore() {
        refused(STAFF, "203.0.113.9", 2);
        assertThat(bed.node().check(STAFF, PASSWORD, AccountTestBed.ANYWHERE).refusedBefore())
                .isEqualTo(2);
        bed.clock.pass(Duration.ofMinutes(2));
        assertThat(bed.node().check(STAFF, PASSWORD, AccountTestBed.ANYWHERE).refusedBefore())
                .isZero();
    }

    private void refused(String name, String remote, int times) {
        for (int i = 0; i < times; i++) {
            bed.clock.pass(Duration.ofSeconds(1));
            assertThat(bed.node()
                            .check(name, "not the password", new SignInOrigin(remote, null))
                            .isSignedIn())
                    .isFalse();
        }
    }

    private List<RefusedSignIns> ofOpenSide() {
        return ask(TestCaller.cityOffice(), SignInAttempts::ofOpenSide);
    }

    private List<RefusedSignIns> ofCaseSide(String district) {
        return ask(TestCaller.supervisorIn(district), SignInAttempts::ofCaseSide);
    }

    private List<RefusedSignIns> ask(TestCaller caller, Function<SignInAttempts, List<RefusedSignIns>> what) {
        return in(() -> what.apply(new Wiring()
                .with(Caller.class, caller)
                .with(Clock.class, bed.clock)
                .with(SignInRecords.class, bed.signIns)
                .get(SignInAttempts.class)));
    }
}
