package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** Facts about accounts for other features, without a check of who asks. Works inside a transaction. */
@ApplicationScoped
public class AccountDirectory {

    /** The password of every demo account. */
    public static final String DEMO_PASSWORD = "half-past-four";

    @Inject
    private AccountRecords accounts;

    @Inject
    private AccountBook book;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    private final AtomicReference<@Nullable String> demoHash = new AtomicReference<>();

    public AccountDirectory() {}

    AccountDirectory(AccountRecords accounts, AccountBook book, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.book = book;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Optional<AccountSummary> byLogin(String loginName) {
        return accounts.withLoginName(loginName).map(account -> AccountSummary.from(account, LocalDate.now(clock)));
    }

    /** Of a login name that exists. */
    public AccountId idOf(String loginName) {
        return byLogin(loginName)
                .map(AccountSummary::id)
                .orElseThrow(() -> new IllegalArgumentException("No account " + loginName));
    }

    /** How the pages call these people; who is unknown is left out. */
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.withGrants(ids).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** The same with the names with which they sign in. */
    public Map<AccountId, PersonNames> names(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.withGrants(ids).stream()
                        .collect(Collectors.toMap(
                                Account::id, one -> new PersonNames(one.displayName(), one.loginName())));
    }

    /** The name of the person who signs in with it, where a family has registered it; it is changed there alone. */
    public Optional<String> registeredName(AccountId id) {
        return accounts.registeredName(id);
    }

    /** As the person is called from now on, on every page and by every home; an account of the case side keeps its name. */
    public void call(AccountId id, String name) {
        book.rename(id, name);
    }

    /** The active accounts that hold a role in a district today, in the order of their names. */
    public List<AccountId> holding(Role role, String district) {
        return accounts.holding(role, district, LocalDate.now(clock)).stream()
                .map(Account::id)
                .toList();
    }

    /** The active accounts with which one signs in for a household today. */
    public List<AccountId> parentsOf(UUID household) {
        return accounts.parentsOf(household, LocalDate.now(clock));
    }

    /** The active accounts of a home's staff and volunteers today, in the order of their names. */
    public List<AccountSummary> workingAt(UUID home) {
        LocalDate today = LocalDate.now(clock);
        return accounts.workingAt(home, today).stream()
                .map(account -> AccountSummary.from(account, today))
                .toList();
    }

    /** Grants on behalf of a use case that has checked the right to it, such as a family taking in a parent. */
    public GrantId grant(GrantRole command) {
        return book.grant(command);
    }

    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    public long demoAccounts() {
        return accounts.count(true);
    }

    /** An account with the demo's well-known password; all of them share one hash, which takes no time to make. */
    public AccountId createForDemo(String loginName, String displayName, Language language) {
        return book.add(new Account(loginName, displayName, demoHash(), language, clock.instant()).forDemo());
    }

    private String demoHash() {
        String known = demoHash.get();
        String hash = known == null ? passwords.hash(DEMO_PASSWORD) : known;
        demoHash.set(hash);
        return hash;
    }
}
