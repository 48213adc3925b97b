package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.account.AccountTestBed.in;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to somebody else's account, with every kind of account, by everybody who might try it alone. */
class WaysToAnAccountDbTest {

    private static final String HERE = "500103";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final AccountTestBed bed = new AccountTestBed();

    /** Who tries it. */
    enum By {
        CITY_OFFICE,
        SUPERVISOR_HERE,
        SUPERVISOR_ELSEWHERE;

        TestCaller caller() {
            return switch (this) {
                case CITY_OFFICE -> TestCaller.cityOffice();
                case SUPERVISOR_HERE -> TestCaller.supervisorIn(HERE);
                case SUPERVISOR_ELSEWHERE -> TestCaller.supervisorIn("500105");
            };
        }
    }

    /** Whose account it is. */
    enum Kind {
        OF_A_HOME,
        CASEWORKER,
        SUPERVISOR,
        WAS_CASEWORKER;

        boolean isOfCaseSide() {
            return this != OF_A_HOME;
        }
    }

    /** How it is tried. */
    enum Way {
        GRANT_CASES,
        GRANT_SUPERVISION,
        REVOKE,
        DISABLE,
        ENABLE,
        RESET_PASSWORD,
        CARD_OF_CITY_OFFICE,
        CARD_OF_HOME,
        CARD_OF_CASE_SIDE,
        DISMISS_REQUEST,
        REFUSE_CARD_OF_CASE_SIDE,
        DISABLE_ON_CASE_SIDE,
        REVOKE_ON_CASE_SIDE,
        LINK_PERSON,
        RENAME;

        private static final Set<Way> OF_CASE_SIDE =
                EnumSet.of(CARD_OF_CASE_SIDE, REFUSE_CARD_OF_CASE_SIDE, DISABLE_ON_CASE_SIDE, REVOKE_ON_CASE_SIDE);
        private static final Set<Way> TAKES_AWAY =
                EnumSet.of(REVOKE, DISABLE, DISABLE_ON_CASE_SIDE, REVOKE_ON_CASE_SIDE);
        private static final Set<Way> CARDS = EnumSet.of(
                CARD_OF_CITY_OFFICE, CARD_OF_HOME, CARD_OF_CASE_SIDE, DISMISS_REQUEST, REFUSE_CARD_OF_CASE_SIDE);
    }

    static Stream<Arguments> all() {
        return Arrays.stream(By.values()).flatMap(by -> Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Way.values()).map(way -> Arguments.of(by, kind, way))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void onePersonAloneGoesNoFurtherThanWasDecided(By by, Kind kind, Way way) throws SQLException {
        AccountId account = account(kind);
        boolean done = tried(by, kind, way, account);
        assertThat(done).isEqualTo(isDecided(by, kind, way));
    }

    /** The roles of the use cases come first; this is what is left to decide. */
    private static boolean isDecided(By by, Kind kind, Way way) {
        if (way == Way.GRANT_CASES || way == Way.GRANT_SUPERVISION) {
            return false;
        }
        if (!kind.isOfCaseSide()) {
            return !Way.OF_CASE_SIDE.contains(way);
        }
        boolean supervises = by == By.SUPERVISOR_HERE || by != By.CITY_OFFICE && kind == Kind.WAS_CASEWORKER;
        return Way.TAKES_AWAY.contains(way) && (by == By.CITY_OFFICE || supervises)
                || Way.CARDS.contains(way) && supervises;
    }

    private boolean tried(By by, Kind kind, Way way, AccountId account) throws SQLException {
        TestCaller caller = by.caller().withId(TestAccounts.insert("who-" + Ids.next()));
        if (by != By.CITY_OFFICE) {
            TestAccounts.grantCases(
                    caller.id(),
                    Role.CASE_SUPERVISOR,
                    caller.districts(Role.CASE_SUPERVISOR).iterator().next(),
                    SINCE);
        }
        if (way == Way.ENABLE) {
            owner("UPDATE account.account SET state = 'DISABLED' WHERE id = '" + account + "'");
        }
        GrantId grant = in(() ->
                        bed.records.get(account).grants().map(AccountGrant::id).findFirst())
                .orElse(null);
        if (grant == null && (way == Way.REVOKE || way == Way.REVOKE_ON_CASE_SIDE)) {
            return isDecided(by, kind, way);
        }
        try {
            TestJpa.runInTransaction(() -> go(wiring(caller), way, account, grant));
        } catch (DomainException refused) {
            Told.by(
                    refused,
                    AccountError.CASE_SIDE_TAKES_TWO,
                    AccountError.ACCOUNT_NOT_FOUND,
                    AccountError.ACCESS_REQUEST_NOT_FOUND);
            return false;
        }
        return way != Way.RENAME || isRenamed(account);
    }

    private static void go(Wiring wiring, Way way, AccountId account, GrantId grant) {
        Accounts accounts = wiring.get(Accounts.class);
        CaseSideAccounts caseSide = wiring.get(CaseSideAccounts.class);
        switch (way) {
            case GRANT_CASES -> accounts.grant(cases(account, Role.CASEWORKER));
            case GRANT_SUPERVISION -> accounts.grant(cases(account, Role.CASE_SUPERVISOR));
            case REVOKE -> accounts.revoke(grant);
            case DISABLE -> accounts.disable(account);
            case ENABLE -> accounts.enable(account);
            case RESET_PASSWORD -> accounts.resetPassword(new ResetPassword(account, "chosen by somebody else"));
            case CARD_OF_CITY_OFFICE -> wiring.get(AccessCards.class).make(account);
            case CARD_OF_HOME -> wiring.get(ParentAccounts.class).card(account);
            case CARD_OF_CASE_SIDE -> caseSide.card(account);
            case DISMISS_REQUEST -> wiring.get(AskedAccounts.class).dismiss(asked(wiring, account));
            case REFUSE_CARD_OF_CASE_SIDE ->
                caseSide.refuseCard(asked(wiring, account).id());
            case DISABLE_ON_CASE_SIDE -> caseSide.disable(account);
            case REVOKE_ON_CASE_SIDE -> caseSide.revoke(grant);
            case LINK_PERSON -> wiring.get(ParentAccounts.class).mustBeFreeToLink(account);
            case RENAME -> wiring.get(AccountDirectory.class).call(account, "王小芳");
        }
    }

    /** Its owner, or somebody who knows the name, has left it where cards are asked for. */
    private static AskedAccess asked(Wiring wiring, AccountId account) {
        AskedAccounts all = wiring.get(AskedAccounts.class);
        all.ask(account, null);
        return Stream.concat(all.ofCityOffice().stream(), all.ofCaseSide().stream())
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private static GrantRole cases(AccountId account, Role role) {
        return GrantRole.inDistrict(account, role, HERE, AccountTestBed.THIS_YEAR);
    }

    private AccountId account(Kind kind) throws SQLException {
        AccountId account = TestAccounts.insert("whose-" + Ids.next());
        switch (kind) {
            case OF_A_HOME ->
                in(() -> bed.directory.grant(
                        GrantRole.inHome(account, Role.HOME_STAFF, Ids.next(), AccountTestBed.THIS_YEAR)));
            case CASEWORKER -> TestAccounts.grantCases(account, Role.CASEWORKER, HERE, SINCE);
            case SUPERVISOR -> TestAccounts.grantCases(account, Role.CASE_SUPERVISOR, HERE, SINCE);
            case WAS_CASEWORKER -> {
                TestAccounts.grantCases(account, Role.CASEWORKER, HERE, SINCE);
                owner("DELETE FROM account.account_grant WHERE account_id = '" + account + "'");
            }
        }
        return account;
    }

    private Wiring wiring(Caller caller) {
        return new Wiring()
                .with(Caller.class, caller)
                .with(Clock.class, bed.clock)
                .with(Passwords.class, bed.passwords)
                .with(SignInRecords.class, bed.signIns);
    }

    private boolean isRenamed(AccountId account) {
        return in(() -> bed.records.get(account).displayName()).equals("王小芳");
    }

    private static void owner(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
