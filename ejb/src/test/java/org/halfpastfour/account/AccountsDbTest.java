package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;
import static org.halfpastfour.account.AccountTestBed.THIS_YEAR;
import static org.halfpastfour.account.AccountTestBed.in;
import static org.halfpastfour.account.AccountTestBed.search;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

class AccountsDbTest {

    private final AccountTestBed bed = new AccountTestBed();

    @Test
    void anAccountIsCalledByANameLikeAnybodyElse() {
        var joint = new CreateAccount("aygul", " 阿依古丽•买买提 ", PASSWORD, Language.CHINESE);
        assertThat(joint.displayName()).isEqualTo("阿依古丽·买买提");
        assertThatThrownBy(() -> new CreateAccount("wang", "王芳🙂", PASSWORD, Language.CHINESE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("displayName");
                            assertThat(error.code()).isEqualTo("not-a-name");
                        }));
    }

    @Test
    void refusesALoginNameThatIsTaken() {
        bed.staff("liu.fang");
        assertThatThrownBy(() -> bed.staff("liu.fang")).matches(AccountError.LOGIN_NAME_TAKEN::stopped);
    }

    @Test
    void findsByPartOfALoginNameOrNameAndByRole() {
        bed.staff("liu.fang");
        bed.staff("wang_min");
        AccountId city = in(() -> bed.accounts.create(new CreateAccount("zhou", "周市级", PASSWORD, Language.CHINESE)));
        TestJpa.runInTransaction(() -> bed.accounts.grant(GrantRole.cityOffice(city, THIS_YEAR)));
        assertThat(found(search("LIU", null, 50, null))).containsExactly("liu.fang");
        assertThat(found(search("市级", null, 50, null))).containsExactly("zhou");
        assertThat(found(search("_", null, 50, null))).containsExactly("wang_min");
        assertThat(found(search("%", null, 50, null))).isEmpty();
        assertThat(found(search("", Role.CITY_ADMIN, 50, null))).containsExactly("zhou");
    }

    @Test
    void pagesThroughAllAccountsWithoutLosingOne() {
        List<String> names = List.of("aa", "bb", "cc", "dd", "ee");
        names.forEach(bed::staff);
        Page<AccountSummary> first = in(() -> bed.accounts.find(search("", null, 2, null)));
        Page<AccountSummary> second = in(() -> bed.accounts.find(search("", null, 2, first.next())));
        Page<AccountSummary> third = in(() -> bed.accounts.find(search("", null, 2, second.next())));
        assertThat(first.items()).extracting(AccountSummary::loginName).containsExactly("aa", "bb");
        assertThat(second.items()).extracting(AccountSummary::loginName).containsExactly("cc", "dd");
        assertThat(third.items()).extracting(AccountSummary::loginName).containsExactly("ee");
        assertThat(third.next()).isNull();
    }

    @Test
    void saysWhoAsksWithTheirScopes() {
        UUID household = Ids.next();
        UUID home = Ids.next();
        TestJpa.runInTransaction(() -> {
            AccountId worker = bed.accounts.create(new CreateAccount("liu.fang", "刘芳", PASSWORD, Language.CHINESE));
            bed.accounts.grant(GrantRole.inHome(worker, Role.HOME_STAFF, home, THIS_YEAR));
            AccountId family = bed.accounts.create(new CreateAccount("mother", "母亲", PASSWORD, Language.CHINESE));
            bed.accounts.grant(GrantRole.parentOf(family, household, THIS_YEAR));
        });
        AccountId cases = in(() -> bed.accounts.create(new CreateAccount("cases", "个案", PASSWORD, Language.CHINESE)));
        TestAccounts.grantCases(cases, Role.CASEWORKER, "500103", LocalDate.of(2026, 1, 1));
        assertThat(in(() -> bed.accountsOf("liu.fang").me()).homes()).containsExactly(home);
        assertThat(in(() -> bed.accountsOf("mother").me()).households()).containsExactly(household);
        Me me = in(() -> bed.accountsOf("cases").me());
        assertThat(me.roles()).containsExactly(Role.CASEWORKER);
        assertThat(me.districts()).containsExactly("500103");
    }

    @Test
    void keepsTheHomesOfStaffAndOfVolunteersApart() {
        UUID served = Ids.next();
        UUID helped = Ids.next();
        TestJpa.runInTransaction(() -> {
            AccountId account = bed.accounts.create(new CreateAccount("both", "Both", PASSWORD, Language.ENGLISH));
            bed.records.get(account).changePassword(bed.passwords.hash(PASSWORD));
            bed.accounts.grant(GrantRole.inHome(account, Role.HOME_STAFF, served, THIS_YEAR));
            bed.accounts.grant(GrantRole.inHome(account, Role.VOLUNTEER, helped, THIS_YEAR));
        });
        Caller caller = new Caller(() -> "both", bed.records, bed.clock);
        TestJpa.runInTransaction(() -> {
            caller.mustServeHome(served);
            assertThat(caller.serves(helped)).isFalse();
            assertThat(caller.helpsAt(helped)).isTrue();
            assertThatThrownBy(() -> caller.mustServeHome(helped)).matches(AccountError.NOT_FOUND::stopped);
        });
    }

    @Test
    void aDisabledAccountIsNobody() {
        AccountId account = bed.staff("liu.fang");
        TestJpa.runInTransaction(() -> bed.accounts.disable(account));
        assertThatThrownBy(() -> in(() -> bed.accountsOf("liu.fang").me())).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> in(() -> bed.accountsOf("anonymous").me())).isInstanceOf(NotSignedIn.class);
        TestJpa.runInTransaction(() -> bed.accounts.enable(account));
        assertThat(in(() -> bed.accountsOf("liu.fang").me()).account()).isEqualTo(account);
    }

    @Test
    void takesNobodysOwnAccessAway() {
        AccountId account = bed.staff("zhou");
        GrantId grant = in(() -> bed.accounts.grant(GrantRole.cityOffice(account, THIS_YEAR)));
        Accounts own = bed.accountsOf("zhou");
        assertThatThrownBy(() -> in(() -> {
                    own.disable(account);
                    return null;
                }))
                .matches(AccountError.OWN_ACCOUNT::stopped);
        assertThatThrownBy(() -> in(() -> {
                    own.revoke(grant);
                    return null;
                }))
                .matches(AccountError.OWN_ACCOUNT::stopped);
    }

    @Test
    void nobodyGivesThemselvesMoreOrResetsTheirOwnPassword() {
        AccountId account = bed.staff("zhou");
        Accounts own = bed.accountsOf("zhou");
        assertThatThrownBy(
                        () -> in(() -> own.grant(GrantRole.inDistrict(account, Role.CASEWORKER, "500103", THIS_YEAR))))
                .matches(AccountError.OWN_ACCOUNT::stopped);
        assertThatThrownBy(() -> in(() -> {
                    own.resetPassword(new ResetPassword(account, "another good one"));
                    return null;
                }))
                .matches(AccountError.OWN_ACCOUNT::stopped);
        assertThat(in(own::me).roles()).containsExactly(Role.HOME_STAFF);
    }

    @Test
    void refusesAPasswordThatIsShortOrCommonOrTheLoginName() {
        for (String password :
                List.of("short", "1234567890", "Password123", "aaaaaaaaaaaa", "chen.xiaoming", "x".repeat(129))) {
            assertThatThrownBy(() -> new CreateAccount("chen.xiaoming", "陈小明", password, Language.CHINESE))
                    .as(password)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("password");
        }
        assertThat(new CreateAccount("chen.xiaoming", "陈小明", "四点半一起写作业🙂好吗", Language.CHINESE).loginName())
                .isEqualTo("chen.xiaoming");
    }

    @Test
    void changesAPasswordOnlyWithTheCurrentOne() {
        bed.staff("liu.fang");
        Accounts own = bed.accountsOf("liu.fang");
        assertThatThrownBy(() -> in(() -> {
                    own.changePassword(new ChangePassword("not the one", "another good one"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.fields().getFirst().field()).isEqualTo("current"));
    }

    @Test
    void locksAfterTenWrongPasswordsInAnOpenSessionToo() {
        bed.staff("liu.fang");
        Accounts own = bed.accountsOf("liu.fang");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> change(own, "not the one")).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> change(own, PASSWORD)).matches(AccountError.SIGN_IN_LOCKED::stopped);
        assertThat(bed.node()
                        .check("liu.fang", PASSWORD, AccountTestBed.ANYWHERE)
                        .outcome())
                .isEqualTo(SignInResult.Outcome.LOCKED);
        bed.clock.pass(Duration.ofMinutes(15));
        change(own, PASSWORD);
        assertThat(bed.node()
                        .check("liu.fang", "another good one", AccountTestBed.ANYWHERE)
                        .outcome())
                .isEqualTo(SignInResult.Outcome.SIGNED_IN);
    }

    @Test
    void whoConfirmsWithTheOwnPasswordGuessesNoMoreThanAtTheEntrance() {
        bed.staff("liu.fang");
        Accounts own = bed.accountsOf("liu.fang");
        TestJpa.runInTransaction(() -> own.confirm(PASSWORD));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> TestJpa.runInTransaction(() -> own.confirm("not the one")))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> own.confirm(PASSWORD)))
                .matches(AccountError.SIGN_IN_LOCKED::stopped);
    }

    @Test
    void theRightCurrentPasswordIsNoFailureEvenWhenTheNewOneIsTooShort() {
        bed.staff("liu.fang");
        Accounts own = bed.accountsOf("liu.fang");
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> in(() -> {
                        own.changePassword(new ChangePassword(PASSWORD, "short"));
                        return null;
                    }))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(bed.node()
                        .check("liu.fang", PASSWORD, AccountTestBed.ANYWHERE)
                        .outcome())
                .isEqualTo(SignInResult.Outcome.SIGNED_IN);
    }

    private static void change(Accounts own, String current) {
        in(() -> {
            own.changePassword(new ChangePassword(current, "another good one"));
            return null;
        });
    }

    @Test
    void refusesAScopeThatTheRoleDoesNotHave() {
        AccountId account = AccountId.of(Ids.next());
        assertThatThrownBy(() -> GrantRole.inHome(account, Role.PARENT, Ids.next(), THIS_YEAR))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> GrantRole.inDistrict(account, Role.CASEWORKER, "Yuzhong", THIS_YEAR))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new GrantRole(account, Role.HOME_STAFF, null, null, null, THIS_YEAR))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void makesTheFirstAccountOnceWithTheTokenOfTheLink() throws SQLException {
        token("a-long-random-token");
        CreateAccount first = new CreateAccount("zhou", "周", PASSWORD, Language.CHINESE);
        assertThat(in(() -> bed.first.due("another-token"))).isEmpty();
        assertThatThrownBy(() -> in(() -> bed.first.ofCityOffice("another-token", first)))
                .matches(AccountError.FIRST_ACCOUNT_NOT_DUE::stopped);
        assertThat(in(() -> bed.first.due("a-long-random-token"))).contains(FirstAccount.CITY_OFFICE);
        in(() -> bed.first.ofCityOffice("a-long-random-token", first));
        assertThat(bed.node().check("zhou", PASSWORD, AccountTestBed.ANYWHERE).roles())
                .containsExactly(Role.CITY_ADMIN);
        assertThat(in(() -> bed.first.due("a-long-random-token"))).isEmpty();
        assertThatThrownBy(() -> in(() -> bed.first.ofCityOffice("a-long-random-token", first)))
                .matches(AccountError.FIRST_ACCOUNT_NOT_DUE::stopped);
    }

    @Test
    void makesTheFirstSupervisorOnceWithTheLinkOfTheCaseSide() throws SQLException {
        token("of the city office", "PROGRAMME");
        token("of the case side", "CASE");
        CreateAccount tang = new CreateAccount("tang", "唐建华", PASSWORD, Language.CHINESE);
        assertThat(in(() -> bed.first.due("of the case side"))).contains(FirstAccount.CASE_SIDE);
        assertThatThrownBy(() -> in(() -> bed.first.ofCaseSide("of the city office", tang, "500103")))
                .matches(AccountError.FIRST_ACCOUNT_NOT_DUE::stopped);
        assertThatThrownBy(() -> in(() -> bed.first.ofCityOffice("of the case side", tang)))
                .matches(AccountError.FIRST_ACCOUNT_NOT_DUE::stopped);
        in(() -> bed.first.ofCaseSide("of the case side", tang, "500103"));
        assertThat(bed.node().check("tang", PASSWORD, AccountTestBed.ANYWHERE).roles())
                .containsExactly(Role.CASE_SUPERVISOR);
        assertThat(in(() -> bed.first.due("of the case side"))).isEmpty();
        token("another one", "CASE");
        assertThat(in(() -> bed.first.due("another one")))
                .as("while somebody supervises")
                .isEmpty();
        assertThat(in(() -> bed.first.due("of the city office")))
                .as("that of the city office, beside it")
                .contains(FirstAccount.CITY_OFFICE);
    }

    @Test
    void demoAccountsSignInWithThePasswordThatEverybodyKnows() {
        in(() -> bed.directory.createForDemo("parent", "家长", Language.CHINESE));
        in(() -> bed.directory.createForDemo("someone", "某人", Language.CHINESE));
        assertThat(bed.node()
                        .check("parent", AccountDirectory.DEMO_PASSWORD, AccountTestBed.ANYWHERE)
                        .isSignedIn())
                .isTrue();
        assertThat(bed.node().demoNames()).containsExactly("parent");
        assertThat(in(bed.directory::demoAccounts)).isEqualTo(2);
    }

    @Test
    void writesEveryChangeIntoTheAudit() throws SQLException {
        AccountId account = bed.staff("liu.fang");
        TestJpa.runInTransaction(() -> bed.accounts.disable(account));
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT string_agg(action, ' ' ORDER BY id) FROM account.audit_entry")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("account.created account.granted account.disabled");
        }
    }

    private List<String> found(FindAccounts wanted) {
        return in(() -> bed.accounts.find(wanted)).items().stream()
                .map(AccountSummary::loginName)
                .toList();
    }

    private static void token(String token) throws SQLException {
        token(token, "PROGRAMME");
    }

    private static void token(String token, String side) throws SQLException {
        try (var connection = TestDatabase.get().connectAsOwner();
                var insert = connection.prepareStatement(
                        "INSERT INTO account.first_account_token (token_hash, created_at, side) VALUES (?, now(), ?)")) {
            insert.setString(1, Digests.sha256(token));
            insert.setString(2, side);
            insert.executeUpdate();
        }
    }
}
