package org.halfpastfour.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
    final AccountBook book = new AccountBook(
            records, cards, door, passwords, TestAccounts.audit(city), wiring.event(), wiring.event(), clock);
    final Accounts accounts = accountsOf(city);
    final FirstAccounts first =
            new FirstAccounts(records, new FirstAccountTokenRecords(TestJpa.entityManager(), clock), book, clock);
    final AccountDirectory directory = new AccountDirectory(records, book, passwords, clock);

    final Turns turns = turns(clock);

    AccountTestBed() {
        TestDatabase.get().clear();
    }

    /** A node that has just started: it remembers nothing but what the database holds. */
    SignIn node() {
        return new SignIn(signIns, new RecentSignIns(clock), passwords, clock);
    }

    /** A session after a sign-in, in a browser of its own. */
    SignedIn open(SignInResult result) {
        SignedIn session = new SignedIn(result, clock.instant());
        TestJpa.runInTransaction(() -> browsersOf("nobody").opened(session, null));
        return session;
    }

    /** The open browsers as this account would ask for them. */
    OpenBrowsers browsersOf(String loginName) {
        return new Wiring()
                .with(Clock.class, clock)
                .with(Caller.class, new Caller(() -> loginName, records, clock))
                .get(OpenBrowsers.class);
    }

    /** On a server of its own. */
    static Turns turns(Clock clock) {
        return new Wiring()
                .with(TurnRecords.class, new TurnsInTransactions(clock))
                .get(Turns.class);
    }

    /** Does by hand what the container does: each step is a transaction of its own. */
    private static final class TurnsInTransactions extends TurnRecords {

        TurnsInTransactions(Clock clock) {
            super(TestJpa.entityManager(), clock);
        }

        @Override
        public boolean take(String work, UUID holder) {
            return TestJpa.inNewTransaction(() -> super.take(work, holder));
        }

        @Override
        public void giveBack(String work, UUID holder) {
            TestJpa.inNewTransaction(() -> {
                super.giveBack(work, holder);
                return null;
            });
        }
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
