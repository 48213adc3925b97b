package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.account.AccountTestBed.THIS_YEAR;
import static org.halfpastfour.account.AccountTestBed.in;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RolesThatMustNotMeetDbTest {

    private static final UUID HOME = Ids.next();
    private static final UUID HOUSEHOLD = Ids.next();
    private static final DateRange LAST_YEAR = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final AccountTestBed bed = new AccountTestBed();
    private final AccountId account = TestAccounts.insert("somebody");

    /** In a demo the case side is granted at once, so that this can be tried in whatever order. */
    @BeforeEach
    void allIsInvented() throws SQLException {
        owner("UPDATE account.account SET demo = true");
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Role.values())
                .flatMap(one -> Arrays.stream(Role.values()).map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noAccountWorksOnBothSidesAtATimeInWhateverOrderItIsGranted(Role one, Role other) throws SQLException {
        beOfTheHousehold();
        grant(one, THIS_YEAR);
        if (meet(one, other)) {
            assertThatThrownBy(() -> grant(other, THIS_YEAR)).matches(AccountError.ROLES_MUST_NOT_MEET::stopped);
            assertThat(grants()).isEqualTo(1);
        } else {
            grant(other, THIS_YEAR);
            assertThat(grants()).isEqualTo(one == other ? 1 : 2);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theDatabaseItselfRefusesBothSidesInOneAccount(Role one, Role other) throws SQLException {
        beOfTheHousehold();
        insert(one);
        if (meet(one, other)) {
            assertThatThrownBy(() -> insert(other)).hasMessageContaining("account_grant_sides_apart");
        } else if (one == other) {
            assertThatThrownBy(() -> insert(other)).hasMessageContaining("account_grant_once");
        } else {
            insert(other);
        }
    }

    @Test
    void whoWasACaseworkerLastYearMayWorkForAHomeNow() {
        grant(Role.CASEWORKER, LAST_YEAR);
        grant(Role.HOME_STAFF, THIS_YEAR);
        assertThatThrownBy(() -> grant(Role.CASEWORKER, new DateRange(LocalDate.of(2025, 6, 1), null)))
                .matches(AccountError.ROLES_MUST_NOT_MEET::stopped);
    }

    @Test
    void theSameGrantTwiceIsOneAndLastsAsLongAsEither() {
        GrantId first = grant(Role.CASEWORKER, THIS_YEAR);
        assertThat(grant(Role.CASEWORKER, THIS_YEAR)).isEqualTo(first);
        DateRange later = new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 30));
        assertThat(grant(Role.CASEWORKER, later)).isEqualTo(first);
        AccountView view = in(() -> bed.accounts.account(account));
        assertThat(view.grants())
                .extracting(GrantView::period)
                .containsExactly(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 6, 30)));
    }

    @Test
    void whoWorksHereIsParentOfTheOwnFamilyOnly() throws SQLException {
        grant(Role.CASEWORKER, THIS_YEAR);
        assertThatThrownBy(() -> grant(Role.PARENT, THIS_YEAR)).matches(AccountError.NOT_OWN_FAMILY::stopped);
        beOfTheHousehold();
        grant(Role.PARENT, THIS_YEAR);
        assertThat(grants()).isEqualTo(2);
    }

    @Test
    void aParentOfAnotherFamilyIsGivenNoWorkHere() {
        grant(Role.PARENT, THIS_YEAR);
        assertThatThrownBy(() -> grant(Role.HOME_STAFF, THIS_YEAR)).matches(AccountError.NOT_OWN_FAMILY::stopped);
    }

    @Test
    void aMemberOfAHomesStaffIsGivenNoCases() throws SQLException {
        beStaffOfAHome();
        assertThatThrownBy(() -> grant(Role.CASE_SUPERVISOR, THIS_YEAR))
                .matches(AccountError.ROLES_MUST_NOT_MEET::stopped);
    }

    @Test
    void aCaseworkerBecomesNoMemberOfAHomesStaff() {
        grant(Role.CASEWORKER, THIS_YEAR);
        assertThatThrownBy(this::beStaffOfAHome).hasMessageContaining("account_grant_sides_apart");
    }

    @Test
    void theApplicationCannotExemptAGrant() throws SQLException {
        insert(Role.CASEWORKER);
        try (Connection connection = TestDatabase.get().connectAsApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE account.account_grant SET mixed_before = true"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** Data from before: the start goes on, both grants stay, the case side is shut, and nothing can be added. */
    @Test
    void anAccountMixedFromBeforeIsKeptWithItsCaseSideShut() throws Exception {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            beAsBefore(statement);
            statement.execute(row(Role.CASEWORKER));
            statement.execute(row(Role.HOME_STAFF));
            statement.execute(row(Role.HOME_STAFF));
            statement.execute(migration());
            assertThat(number(statement, "SELECT count(*) FROM account.account_grant WHERE mixed_before"))
                    .isEqualTo(2);
            statement.execute("INSERT INTO wall.inside VALUES (pg_current_xact_id(), '" + account.value()
                    + "', '2026-11-24', 'a test')");
            assertThat(number(statement, "SELECT casework.works_for_homes('" + account.value() + "')::int"))
                    .isEqualTo(1);
            assertThat(number(statement, "SELECT casework.works_cases()::int")).isZero();
            assertThatThrownBy(() -> statement.execute(row(Role.CITY_ADMIN)))
                    .hasMessageContaining("account_grant_sides_apart");
            connection.rollback();
        }
    }

    private static void beAsBefore(Statement statement) throws SQLException {
        statement.execute("""
                ALTER TABLE account.account_grant DROP CONSTRAINT account_grant_once, DROP CONSTRAINT account_grant_sides_apart;
                DROP TRIGGER account_grant_sides_apart ON account.account_grant;
                DROP TRIGGER staff_member_sides_apart ON programme.staff_member;
                DROP FUNCTION account.keep_sides_apart();
                DROP FUNCTION account.keep_staff_apart();
                DROP FUNCTION account.is_of_family(uuid, uuid, daterange);
                DROP FUNCTION casework.works_for_homes(uuid) CASCADE;
                ALTER TABLE account.account_grant DROP COLUMN side, DROP COLUMN mixed_before""");
    }

    private static String migration() throws Exception {
        String name = "/db/migration/V370__roles_that_must_not_meet.sql";
        try (var content = RolesThatMustNotMeetDbTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${app}", TestDatabase.APPLICATION)
                    .replace("${casework}", TestDatabase.CASEWORK);
        }
    }

    private static boolean meet(Role one, Role other) {
        return RoleSide.of(one) != RoleSide.of(other)
                && RoleSide.of(one) != RoleSide.FAMILY
                && RoleSide.of(other) != RoleSide.FAMILY;
    }

    private GrantId grant(Role role, DateRange period) {
        return in(() -> bed.directory.grant(
                switch (RoleSide.of(role)) {
                    case FAMILY -> GrantRole.parentOf(account, HOUSEHOLD, period);
                    case CASE -> GrantRole.inDistrict(account, role, "500103", period);
                    case PROGRAMME ->
                        role == Role.CITY_ADMIN
                                ? GrantRole.cityOffice(account, period)
                                : GrantRole.inHome(account, role, HOME, period);
                }));
    }

    private String row(Role role) {
        String scope = RoleSide.of(role) == RoleSide.CASE ? "'500103'" : "NULL";
        String home = role == Role.HOME_STAFF || role == Role.VOLUNTEER ? "'" + HOME + "'" : "NULL";
        String household = role == Role.PARENT ? "'" + HOUSEHOLD + "'" : "NULL";
        return ("INSERT INTO account.account_grant (id, account_id, role, home_id, household_id, district_code, valid_from)"
                        + " VALUES ('%s', '%s', '%s', %s, %s, %s, '2026-01-01')")
                .formatted(Ids.next(), account.value(), role, home, household, scope);
    }

    private void insert(Role role) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsApplication();
                Statement statement = connection.createStatement()) {
            statement.execute(row(role));
        }
    }

    private long grants() throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            return number(statement, "SELECT count(*) FROM account.account_grant");
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void beOfTheHousehold() throws SQLException {
        UUID person = Ids.next();
        owner(
                home(),
                "INSERT INTO programme.household (id, home_id, name, code, created_at) VALUES ('" + HOUSEHOLD + "', '"
                        + HOME + "', '王家', 'ABCD-2345', '2026-01-01T00:00:00Z')",
                "INSERT INTO programme.person (id, kind, name, account_id) VALUES ('" + person + "', 'ADULT', '王芳', '"
                        + account.value() + "')",
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES ('" + Ids.next()
                        + "', '" + HOUSEHOLD + "', '" + person + "', '2026-01-01')");
    }

    private void beStaffOfAHome() throws SQLException {
        owner(
                home(),
                "INSERT INTO programme.staff_member (id, home_id, name, account_id) VALUES ('" + Ids.next() + "', '"
                        + HOME + "', '王芳', '" + account.value() + "')");
    }

    private static String home() {
        return "INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status) VALUES ('"
                + HOME + "', '大溪沟青少年之家', '500103', '500103011', '人民路 1 号', '02363000000', 'OPEN')";
    }

    private static void owner(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
