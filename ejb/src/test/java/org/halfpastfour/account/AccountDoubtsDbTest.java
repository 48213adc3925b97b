package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;
import static org.halfpastfour.account.AccountTestBed.THIS_YEAR;
import static org.halfpastfour.account.AccountTestBed.in;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountDoubtsDbTest {

    private static final String DISTRICT = "500103";
    private static final UUID HOME = Ids.next();

    private final AccountTestBed bed = new AccountTestBed();
    private final AccountDoubts doubts = new AccountDoubts();

    @BeforeEach
    void putTogether() throws SQLException {
        doubts.entities = TestJpa.entityManager();
        doubts.accounts = bed.records;
        doubts.caller = TestCaller.cityOffice().withId(TestAccounts.insert("office"));
        doubts.audit = TestAccounts.audit(doubts.caller);
        doubts.clock = bed.clock;
        owner("INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status) VALUES ('"
                + HOME + "', '大溪沟青少年之家', '500103', '500103011', '人民路 1 号', '02363000000', 'OPEN')");
    }

    @Test
    void aCaseworkerAndAMemberOfStaffOfOneNameInOneDistrictAreShown() {
        AccountId cases = caseworker("wang1", "阿依古丽·买买提", DISTRICT);
        AccountId staff = staff("wang2", "阿依古丽•买买提");
        assertThat(in(doubts::open)).singleElement().satisfies(doubt -> {
            assertThat(doubt.one().id()).isEqualTo(cases);
            assertThat(doubt.other()).isNotNull();
            assertThat(doubt.other().id()).isEqualTo(staff);
            assertThat(doubt.why()).isEqualTo(AccountDoubt.Why.SAME_NAME);
        });
    }

    @Test
    void namesakesOfTwoDistrictsAndOfOneSideAreNot() {
        caseworker("wang1", "王芳", "500105");
        staff("wang2", "王芳");
        staff("wang3", "王芳");
        assertThat(in(doubts::open)).isEmpty();
    }

    @Test
    void twoAccountsWithOnePhoneAreShown() throws SQLException {
        AccountId cases = caseworker("wang1", "王芳", "500105");
        AccountId staff = staff("wang2", "王小芳");
        adult(cases, "13800000000");
        adult(staff, "13800000000");
        assertThat(in(doubts::open)).extracting(AccountDoubt::why).containsExactly(AccountDoubt.Why.SAME_PHONE);
    }

    @Test
    void whatWasSettledAsTwoPersonsIsNotAskedAgain() {
        AccountId cases = caseworker("wang1", "王芳", DISTRICT);
        AccountId staff = staff("wang2", "王芳");
        TestJpa.runInTransaction(() -> doubts.areTwo(cases, staff));
        TestJpa.runInTransaction(() -> doubts.areTwo(cases, staff));
        assertThat(in(doubts::open)).isEmpty();
    }

    @Test
    void nobodySaysOfTheOwnAccountThatItIsAnotherPersons() {
        AccountId cases = caseworker("wang1", "王芳", DISTRICT);
        AccountId staff = staff("wang2", "王芳");
        doubts.caller = TestCaller.cityOffice().withId(staff);
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> doubts.areTwo(cases, staff)))
                .matches(AccountError.OWN_ACCOUNT::stopped);
        assertThat(in(doubts::open)).hasSize(1);
    }

    @Test
    void aDisabledAccountIsSettled() {
        caseworker("wang1", "王芳", DISTRICT);
        AccountId staff = staff("wang2", "王芳");
        TestJpa.runInTransaction(() -> bed.accounts.disable(staff));
        assertThat(in(doubts::open)).isEmpty();
    }

    @Test
    void anAccountOfBothSidesFromBeforeIsListedFirstAndOpensNoCase() throws SQLException {
        AccountId mixed = caseworker("wang1", "王芳", DISTRICT);
        owner(
                "ALTER TABLE account.account_grant DISABLE TRIGGER account_grant_sides_apart",
                "INSERT INTO account.account_grant (id, account_id, role, home_id, valid_from, mixed_before) VALUES ('"
                        + Ids.next() + "', '" + mixed + "', 'HOME_STAFF', '" + HOME + "', '2026-01-01', true)",
                "ALTER TABLE account.account_grant ENABLE TRIGGER account_grant_sides_apart");
        assertThat(in(doubts::open)).singleElement().satisfies(doubt -> {
            assertThat(doubt.why()).isEqualTo(AccountDoubt.Why.BOTH_SIDES);
            assertThat(doubt.one().roles()).containsExactly(Role.HOME_STAFF, Role.CASEWORKER);
        });
        Me me = in(() -> bed.accountsOf("wang1").me());
        assertThat(me.roles()).containsExactly(Role.HOME_STAFF);
        assertThat(me.districts()).isEmpty();
    }

    private AccountId caseworker(String login, String name, String district) {
        AccountId account = account(login, name);
        TestAccounts.grantCases(account, Role.CASEWORKER, district, THIS_YEAR.from());
        return account;
    }

    private AccountId staff(String login, String name) {
        AccountId account = account(login, name);
        TestJpa.runInTransaction(() -> bed.accounts.grant(GrantRole.inHome(account, Role.HOME_STAFF, HOME, THIS_YEAR)));
        return account;
    }

    private AccountId account(String login, String name) {
        return in(() -> bed.accounts.create(new CreateAccount(login, name, PASSWORD, Language.CHINESE)));
    }

    private static void adult(AccountId account, String phone) throws SQLException {
        owner("INSERT INTO programme.person (id, kind, name, phone, account_id) VALUES ('" + Ids.next()
                + "', 'ADULT', '王', '" + phone + "', '" + account + "')");
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
