package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.SignInRecords.Attempt;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.Roles;

/** Accounts and what is granted to them: one's own for everybody, all of them for the city office. */
@Stateless
public class Accounts {

    private static final int LINES_SHOWN = 50;

    @Inject
    private AccountRecords accounts;

    @Inject
    private SignInRecords signIns;

    @Inject
    private AccountBook book;

    @Inject
    private OthersAccounts others;

    @Inject
    private Event<AccountChanging> changing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public Accounts() {}

    Accounts(
            AccountRecords accounts,
            SignInRecords signIns,
            AccountBook book,
            OthersAccounts others,
            Event<AccountChanging> changing,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.book = book;
        this.others = others;
        this.changing = changing;
        this.caller = caller;
        this.clock = clock;
    }

    @PermitAll
    public Me me() {
        return Me.from(own(), today());
    }

    @PermitAll
    public void chooseLanguage(String tag) {
        accounts.chooseLanguage(own().loginName(), Language.of(tag));
    }

    /** A wrong current password is a failure like one at the sign-in: after the tenth the name is locked for a while. */
    @PermitAll
    public void changePassword(ChangePassword command) {
        Account own = own();
        command.mustBeOf(own.loginName());
        mustKnow(own, command.current());
        book.changePassword(own, command);
    }

    /** Refuses who does not know the own password; a wrong one is a failure like one at the sign-in. */
    @PermitAll
    public void confirm(String password) {
        mustKnow(own(), password);
    }

    private void mustKnow(Account own, String password) {
        Attempt counted = signIns.attempt(own.loginName()).orElseThrow(() -> locked(own.loginName()));
        if (!book.knows(own, password)) {
            signIns.log(own.loginName(), own.id(), counted.last() ? SignInEvent.LOCKED : SignInEvent.REFUSED, null);
            throw new InvalidInput("current", AccountError.WRONG_PASSWORD.code());
        }
        signIns.forgive(own.loginName());
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public Page<AccountSummary> find(FindAccounts wanted) {
        List<Account> found = accounts.find(wanted);
        List<Account> shown =
                found.subList(0, Math.min(found.size(), wanted.page().limit()));
        List<AccountSummary> lines = accounts
                .withGrants(shown.stream().map(Account::id).toList())
                .stream()
                .map(account -> AccountSummary.from(account, today()))
                .toList();
        return new Page<>(lines, found.size() > shown.size() ? lines.getLast().loginName() : null);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public AccountView account(AccountId id) {
        return AccountView.from(accounts.get(id), today());
    }

    /** The latest sign-ins under the account's name, right and wrong, the newest first; none of who works on cases. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public List<SignInLine> signInsOf(AccountId id) {
        Account account = accounts.get(id);
        return account.isOfCaseSide() ? List.of() : signIns.latest(account.loginName(), LINES_SHOWN);
    }

    /** What was done to the account, the latest first. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public List<AuditLine> changesOf(AccountId id) {
        return accounts.changesOf(accounts.get(id).id(), LINES_SHOWN);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public AccountId create(CreateAccount command) {
        return book.create(command);
    }

    /** All but the case side, which is asked for. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public GrantId grant(GrantRole command) {
        mustBeAnother(command.account());
        if (command.isOfCaseSide()) {
            others.check(accounts.get(command.account()), Touch.GRANT_CASES);
        }
        return book.grant(command);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void revoke(GrantId id) {
        AccountGrant grant = accounts.grant(id);
        mustBeAnother(grant.account().id());
        others.check(grant.account(), Touch.REVOKE);
        book.revoke(grant);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void disable(AccountId id) {
        Account account = accounts.get(id);
        mustBeAnother(id);
        others.check(account, Touch.DISABLE);
        book.disable(account);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void enable(AccountId id) {
        Account account = accounts.get(id);
        mustBeAnother(id);
        others.check(account, Touch.ENABLE);
        book.enable(account);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void resetPassword(ResetPassword command) {
        mustBeAnother(command.account());
        Account account = accounts.get(command.account());
        others.check(account, Touch.RESET_PASSWORD);
        book.resetPassword(account, command.password());
    }

    private DomainException locked(String loginName) {
        return AccountError.SIGN_IN_LOCKED.until(signIns.candidate(loginName).lockedUntil(), clock.instant());
    }

    private Account own() {
        caller.id();
        return accounts.withLoginName(caller.loginName()).orElseThrow(NotSignedIn::new);
    }

    private void mustBeAnother(AccountId account) {
        if (account.equals(caller.id())) {
            throw AccountError.OWN_ACCOUNT.told();
        }
        changing.fire(new AccountChanging(account));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
