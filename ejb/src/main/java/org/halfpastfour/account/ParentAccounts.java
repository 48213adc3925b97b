package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;

/** The accounts of parents, for the feature that knows families and has checked who asks. Works inside a transaction. */
@ApplicationScoped
public class ParentAccounts {

    @Inject
    private AccountRecords accounts;

    @Inject
    private AccountBook book;

    @Inject
    private CardMaker maker;

    @Inject
    private OthersAccounts others;

    @Inject
    private Clock clock;

    /** Makes an account that may do nothing yet, and that nobody can sign in to without a card. */
    public AccountId open(String loginName, String displayName, Language language) {
        return book.createWithoutPassword(LoginName.typed(loginName), displayName, language);
    }

    /** The password until now stays good until the card is used. */
    public NewCard card(AccountId id) {
        return maker.ofHome(id);
    }

    /** The active account that signs in with this name. */
    public Optional<AccountId> active(String loginName) {
        return accounts.withLoginName(LoginName.typed(loginName))
                .filter(Account::isActive)
                .map(Account::id);
    }

    /** Refused when one person alone may not say whose account it is. */
    public void mustBeFreeToLink(AccountId id) {
        others.check(accounts.get(id), Touch.LINK_PERSON);
    }

    /** Whether it works on cases, or ever did. */
    public boolean isOfCaseSide(AccountId id) {
        return accounts.get(id).isOfCaseSide();
    }

    public String loginNameOf(AccountId id) {
        return accounts.get(id).loginName();
    }

    /** The first of these that can be the login name of a new account. */
    public Optional<String> firstFree(Stream<String> names) {
        return names.filter(LoginName::isOne)
                .filter(name -> accounts.withLoginName(name).isEmpty())
                .findFirst();
    }

    /** Whether the account is a parent of the household today. */
    public boolean isParent(AccountId id, UUID household) {
        return parenthood(id, household).anyMatch(grant -> grant.period().contains(today()));
    }

    /** From today on without an end, unless it is so already. */
    public void admit(AccountId id, UUID household) {
        boolean already = parenthood(id, household)
                .map(AccountGrant::period)
                .anyMatch(period -> period.to() == null && period.contains(today()));
        if (!already) {
            book.grant(GrantRole.parentOf(id, household, DateRange.since(today())));
        }
    }

    /** After that day the account is no parent of the household any more. */
    public void dismiss(AccountId id, UUID household, LocalDate last) {
        parenthood(id, household)
                .filter(grant -> grant.period().overlaps(DateRange.since(last.plusDays(1))))
                .toList()
                .forEach(grant -> book.end(grant, last));
    }

    /** The households of an account that never was anything but a parent; empty when it was something else. */
    public Optional<Set<UUID>> householdsOfMereParent(AccountId id) {
        Account account = accounts.get(id);
        List<AccountGrant> grants = account.grants().toList();
        return !account.isOfCaseSide() && grants.stream().allMatch(grant -> grant.role() == Role.PARENT)
                ? Optional.of(grants.stream()
                        .flatMap(grant -> Stream.ofNullable(grant.household()))
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private Stream<AccountGrant> parenthood(AccountId id, UUID household) {
        return accounts.get(id).grants().filter(grant -> household.equals(grant.household()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
