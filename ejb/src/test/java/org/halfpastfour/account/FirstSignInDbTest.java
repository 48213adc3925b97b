package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;
import static org.halfpastfour.account.AccountTestBed.THIS_YEAR;
import static org.halfpastfour.account.AccountTestBed.in;

import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** A password that somebody else set opens nothing before its owner has changed it. */
class FirstSignInDbTest {

    private static final String NEXT = "a sentence of my own";

    private final AccountTestBed bed = new AccountTestBed();
    private final UUID home = Ids.next();

    @Test
    void aNewAccountSignsInAndHasNoRoleUntilItsPasswordIsItsOwn() {
        create("liu.fang");
        SignInResult first = signIn("liu.fang", PASSWORD);
        assertThat(first.isSignedIn()).isTrue();
        assertThat(first.passwordDue()).isTrue();
        assertThat(first.roles()).isEmpty();
        assertThat(serves("liu.fang")).isFalse();
        change("liu.fang", PASSWORD);
        SignInResult second = signIn("liu.fang", NEXT);
        assertThat(second.passwordDue()).isFalse();
        assertThat(second.roles()).containsExactly(Role.HOME_STAFF);
        assertThat(serves("liu.fang")).isTrue();
    }

    @Test
    void theSessionOfItsFirstSignInEndsWithThePasswordThatSomebodyElseSet() {
        create("liu.fang");
        SignedIn session = bed.open(signIn("liu.fang", PASSWORD));
        assertThat(session.isPasswordDue()).isTrue();
        assertThat(bed.node().resume(session).roles()).isEmpty();
        change("liu.fang", PASSWORD);
        assertThat(bed.node().resume(session).isSignedIn()).isFalse();
    }

    @Test
    void theSameHoldsAfterAResetAndNotAfterACard() {
        AccountId account = bed.staff("liu.fang");
        assertThat(signIn("liu.fang", PASSWORD).passwordDue()).isFalse();
        TestJpa.runInTransaction(() -> bed.accounts.resetPassword(new ResetPassword(account, "set by the office")));
        assertThat(signIn("liu.fang", "set by the office").passwordDue()).isTrue();
        AccessCards cards = bed.cardsOf(bed.city.withId(bed.staff("zhou")));
        NewCard card = in(() -> cards.make(account));
        in(() -> cards.use(new UseCard(card.secret(), NEXT, NEXT), null));
        assertThat(signIn("liu.fang", NEXT).passwordDue()).isFalse();
    }

    @Test
    void theDemoAndWhoMakesTheFirstAccountChooseNoOtherOne() {
        AccountId demo = in(() -> bed.directory.createForDemo("parent", "家长", Language.CHINESE));
        assertThat(signIn("parent", AccountDirectory.DEMO_PASSWORD).passwordDue())
                .isFalse();
        TestJpa.runInTransaction(() -> bed.accounts.resetPassword(new ResetPassword(demo, "set by the office")));
        assertThat(signIn("parent", "set by the office").passwordDue()).isFalse();
        in(() -> bed.book.createFirst(new CreateAccount("zhou", "周", PASSWORD, Language.CHINESE)));
        assertThat(signIn("zhou", PASSWORD).passwordDue()).isFalse();
    }

    private void create(String loginName) {
        TestJpa.runInTransaction(() -> {
            AccountId account = bed.accounts.create(new CreateAccount(loginName, "刘芳", PASSWORD, Language.CHINESE));
            bed.accounts.grant(GrantRole.inHome(account, Role.HOME_STAFF, home, THIS_YEAR));
        });
    }

    private void change(String loginName, String current) {
        TestJpa.runInTransaction(() -> bed.accountsOf(loginName).changePassword(new ChangePassword(current, NEXT)));
    }

    private boolean serves(String loginName) {
        Caller caller = new Caller(() -> loginName, bed.records, bed.clock);
        return in(() -> caller.serves(home));
    }

    private SignInResult signIn(String loginName, String password) {
        return bed.node().check(loginName, password, AccountTestBed.ANYWHERE);
    }
}
