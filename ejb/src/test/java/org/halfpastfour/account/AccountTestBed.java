package org.halfpastfour.account;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;

/** This feature put together on the test database, with a clock that a test moves. */
final class AccountTestBed {

    static final String PASSWORD = "correct horse battery";
    static final SignInOrigin ANYWHERE = new SignInOrigin(null, null);
    static final DateRange THIS_YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    final Wiring wiring = new Wiring();
    final MovableClock clock = new MovableClock();
    final TestCaller city = TestCaller.cityOffice();
    final AccountRecords records = new AccountRecords(TestJpa.entityManager());
    final SignInRecords signIns = new SignInRecordsInTransactions(clock);
    final Passwords passwords = new Passwords(512);
    final AccessCardRecords cards = new AccessCardRecords(TestJpa.entityManager(), clock);
    final FrontDoor door = new FrontDoor(TestJpa.entityManager());
    final AccountBook book =
            new AccountBook(records, cards, door, passwords, TestAccounts.audit(city), wiring.event(), clock);
    final Accounts accounts = accountsOf(city);
    final FirstAccounts first =
            new FirstAccounts(records, new FirstAccountTokens(TestJpa.entityManager(), clock), book, clock);
    final AccountDirectory directory = new AccountDirectory(records, book, passwords, clock);

    AccountTestBed() {
        TestDatabase.get().clear();
    }

    /** A node that has just started: it remembers nothing but what the database holds. */
    SignIn node() {
        return new SignIn(signIns, new RecentSignIns(clock), passwords, clock);
    }

    /** The cards as this account would make them. */
    AccessCards cardsOf(Caller caller) {
        return new AccessCards(
                records, cards, makerOf(caller), book, signIns, new Tries(signIns, clock), wiring.event());
    }

    CardMaker makerOf(Caller caller) {
        return new CardMaker(
                records,
                cards,
                new AccessRequestRecords(TestJpa.entityManager(), clock),
                new OthersAccounts(caller, clock),
                door,
                TestAccounts.audit(caller),
                caller,
                clock);
    }

    /** The use cases as this account would call them. */
    Accounts accountsOf(String loginName) {
        return accountsOf(new Caller(() -> loginName, records, clock));
    }

    final Accounts accountsOf(Caller caller) {
        return new Accounts(records, signIns, book, new OthersAccounts(caller, clock), wiring.event(), caller, clock);
    }

    AccountId staff(String loginName) {
        return in(() -> {
            AccountId account = accounts.create(new CreateAccount(
                    loginName, "Staff " + loginName.replaceAll("[^a-z]", ""), PASSWORD, Language.CHINESE));
            records.get(account).changePassword(passwords.hash(PASSWORD));
            accounts.grant(GrantRole.inHome(account, Role.HOME_STAFF, Ids.next(), THIS_YEAR));
            return account;
        });
    }

    static FindAccounts search(String query, Role role, int limit, String after) {
        return new FindAccounts(query, role, new PageRequest(limit, after));
    }

    static <T> T in(Callable<T> work) {
        return TestJpa.inTransaction(work);
    }
}
