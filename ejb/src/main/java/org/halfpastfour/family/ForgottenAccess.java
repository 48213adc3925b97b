package org.halfpastfour.family;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccessRequestId;
import org.halfpastfour.account.AccountChanging;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AskedAccess;
import org.halfpastfour.account.AskedAccounts;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.ParentAccounts;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who forgot the password asks here, without an account; who may make a card for this account sees it. The answer is the
 * same whether the login name exists or not, and tells nobody's role or family.
 */
@Stateless
public class ForgottenAccess {

    @Inject
    private AskedAccounts asked;

    @Inject
    private ParentAccounts accounts;

    @Inject
    private PersonRecords people;

    @Inject
    private HouseholdRecords households;

    @Inject
    private HomeDirectory homes;

    @Inject
    private FamilyScope scope;

    @Inject
    private OwnAccountRule ownFamily;

    @Inject
    private Caller caller;

    /** The open homes, for a parent to choose the own one. */
    @PermitAll
    public List<HomeToAsk> homes() {
        return homes.open().stream()
                .map(home ->
                        new HomeToAsk(home.id(), home.name(), home.district().name()))
                .toList();
    }

    @PermitAll
    public void ask(AskForAccess command, @Nullable String remote) {
        asked.count(remote);
        AccountId account = accounts.active(command.loginName()).orElse(null);
        asked.ask(account, account == null ? null : homeOf(account, command.home()));
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public List<AskedByAdult> ofHome(HomeId home) {
        caller.mustServeHome(home.value());
        return asked.ofHome(home.value()).stream()
                .flatMap(one -> adultOf(one, home).stream())
                .toList();
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public List<AskedAccess> ofCityOffice() {
        return asked.ofCityOffice();
    }

    /** It was not the person: no card is made. */
    @RolesAllowed(Roles.HOME_STAFF)
    public void dismiss(AccessRequestId id) {
        AskedAccess one = open(id, caller.homes().stream().flatMap(home -> asked.ofHome(home).stream()
                .filter(each -> adultOf(each, HomeId.of(home)).isPresent())));
        asked.dismiss(one);
    }

    /** The same of who works here. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public void dismissAtCityOffice(AccessRequestId id) {
        AskedAccess one = open(id, asked.ofCityOffice().stream());
        ownFamily.check(new AccountChanging(one.account()));
        asked.dismiss(one);
    }

    private static AskedAccess open(AccessRequestId id, Stream<AskedAccess> all) {
        return all.filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(AccountError.ACCESS_REQUEST_NOT_FOUND::told);
    }

    private @Nullable UUID homeOf(AccountId account, @Nullable HomeId chosen) {
        return chosen != null && isOfFamiliesOf(chosen, account) ? chosen.value() : null;
    }

    /** An account that its staff may make a card for: a parent's, and of families of this home alone. */
    private boolean isOfFamiliesOf(HomeId home, AccountId account) {
        boolean linked = people.ofAccount(account)
                .filter(adult -> adult.signsInAs(account))
                .isPresent();
        Set<UUID> served = accounts.householdsOfMereParent(account).orElse(Set.of());
        return linked
                && !served.isEmpty()
                && households.byIds(served.stream().map(HouseholdId::of).toList()).stream()
                        .allMatch(household -> household.home().equals(home));
    }

    private Optional<AskedByAdult> adultOf(AskedAccess one, HomeId home) {
        return people.ofAccount(one.account())
                .filter(adult -> scope.serves(adult.id()))
                .flatMap(adult -> scope.visibleHouseholdsOf(adult.id()).stream()
                        .filter(household -> household.home().equals(home))
                        .findFirst()
                        .map(household -> new AskedByAdult(
                                one.id(),
                                household.id(),
                                household.name(),
                                adult.adultId(),
                                adult.name(),
                                one.loginName(),
                                one.askedAt())));
    }
}
