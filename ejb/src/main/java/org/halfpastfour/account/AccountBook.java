package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.jspecify.annotations.Nullable;

/** Every change of an account, with its line in the audit. */
@ApplicationScoped
class AccountBook {

    private static final String SUBJECT = "account";

    @Inject
    private AccountRecords accounts;

    @Inject
    private AccessCardRecords cards;

    @Inject
    private FrontDoor door;

    @Inject
    private Passwords passwords;

    @Inject
    private Audit audit;

    @Inject
    private Event<CaseSideChange> ofCaseSide;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Clock clock;

    AccountBook() {}

    AccountBook(
            AccountRecords accounts,
            AccessCardRecords cards,
            FrontDoor door,
            Passwords passwords,
            Audit audit,
            Event<CaseSideChange> ofCaseSide,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.door = door;
        this.passwords = passwords;
        this.audit = audit;
        this.ofCaseSide = ofCaseSide;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** For somebody else, who changes the password at the first sign-in. */
    AccountId create(CreateAccount command) {
        Account account = account(command);
        account.setPassword(account.passwordHash());
        return add(account);
    }

    private Account account(CreateAccount command) {
        return new Account(
                command.loginName(),
                command.displayName(),
                passwords.hash(command.password()),
                command.language(),
                clock.instant());
    }

    /** Nobody signs in with it until a password is set by an access card. */
    AccountId createWithoutPassword(String loginName, String displayName, Language language) {
        LoginName.check(new Checks(), loginName).orThrow();
        return add(new Account(loginName, displayName, Account.NO_PASSWORD, language, clock.instant()));
    }

    AccountId add(Account account) {
        accounts.add(account);
        record("account.created", account, account.loginName());
        return account.id();
    }

    /** Granted again it is the same grant, which lasts as long as either. The case side is granted so in a demo alone. */
    GrantId grant(GrantRole command) {
        Account account = accounts.get(command.account());
        List<AccountGrant> held = accounts.grantsOf(account).stream()
                .filter(grant -> grant.isAlready(command))
                .toList();
        AccountGrant grant = held.isEmpty() ? accounts.add(new AccountGrant(account, command)) : held.getFirst();
        if (held.stream().noneMatch(known -> known.covers(command.period()))) {
            extend(grant, held, command.period());
            cards.endOfHomes(account.id());
            if (!command.isOfCaseSide()) {
                record("account.granted", account, grant.described());
                happenings.fire(new RoleGranted(account.id(), grant.id()));
            }
        }
        return grant.id();
    }

    private void extend(AccountGrant grant, List<AccountGrant> held, DateRange period) {
        held.stream().skip(1).forEach(accounts::remove);
        accounts.writeGrants();
        held.stream().skip(1).map(AccountGrant::period).forEach(grant::lastAlso);
        grant.lastAlso(period);
        accounts.writeGrants();
    }

    void revoke(AccountGrant grant) {
        door.mayLose(grant);
        accounts.remove(grant);
        record("account.revoked", grant.account(), grant.described());
    }

    /** A grant that would not have begun by then is taken back. */
    void end(AccountGrant grant, LocalDate last) {
        if (last.isBefore(grant.period().from())) {
            revoke(grant);
        } else {
            grant.end(last);
            record("account.grant-ended", grant.account(), grant.described() + " until " + last);
        }
    }

    void rename(AccountId account, String name) {
        if (accounts.rename(account, name)) {
            audit.record("account.renamed", SUBJECT, account.value(), null);
        }
    }

    void disable(Account account) {
        door.mayBeDisabled(account);
        account.disable();
        cards.end(account.id());
        record("account.disabled", account, null);
    }

    void enable(Account account) {
        account.enable();
        record("account.enabled", account, null);
    }

    boolean knows(Account account, String password) {
        return passwords.matches(password, account.passwordHash());
    }

    /** Of who has shown to know the current one; the command has said that the next one may be one. */
    void changePassword(Account account, ChangePassword command) {
        chosen(account, command.next());
        record("account.password-changed", account, null);
    }

    /** Of who has an access card, and a password that may be one. Of the case side's the database writes it down. */
    void chooseByCard(Account account, String password) {
        chosen(account, password);
        if (!account.isOfCaseSide()) {
            record("account.card-used", account, null);
        }
    }

    /** Of somebody else, who changes it at the next sign-in. */
    void resetPassword(Account account, String password) {
        PasswordRule.check(new Checks(), "password", password, account.loginName())
                .orThrow();
        account.setPassword(passwords.hash(password));
        cards.end(account.id());
        record("account.password-reset", account, null);
    }

    AccountId createFirst(CreateAccount command) {
        AccountId first = add(account(command));
        grant(GrantRole.cityOffice(first, DateRange.since(LocalDate.now(clock))));
        return first;
    }

    /** Written down on the case side, with the use of its link. */
    AccountId createFirstOfCaseSide(CreateAccount command) {
        Account first = account(command);
        accounts.add(first);
        return first.id();
    }

    private void chosen(Account account, String password) {
        String hash = passwords.hash(password);
        door.mayHavePassword(account, hash);
        account.changePassword(hash);
        cards.end(account.id());
    }

    private void record(String action, Account account, @Nullable String detail) {
        if (account.isOfCaseSide()) {
            ofCaseSide.fire(new CaseSideChange(action, account.id(), detail));
        } else {
            audit.record(action, SUBJECT, account.id().value(), detail);
        }
    }
}
