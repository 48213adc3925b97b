package org.halfpastfour.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** The accounts of who works on cases, for who supervises them: their cards, and taking access away. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseSideAccounts {

    @Inject
    AccountRecords accounts;

    @Inject
    AccountBook book;

    @Inject
    CardMaker maker;

    @Inject
    AskedAccounts asked;

    @Inject
    OthersAccounts others;

    @Inject
    Event<AccountChanging> changing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Who works on cases of one's districts, or supervises them, today or later; by name. */
    public List<AccountView> ofMyDistricts() {
        LocalDate today = LocalDate.now(clock);
        return accounts.onCasesOf(caller.districts(Role.CASE_SUPERVISOR), today).stream()
                .map(account -> AccountView.from(account, today))
                .toList();
    }

    /** Who of the case side forgot the password. */
    public List<AskedAccess> forgotten() {
        return asked.ofCaseSide();
    }

    public NewCard card(AccountId id) {
        changing(id);
        return maker.ofCityOffice(id);
    }

    /** It was not the person. */
    public void refuseCard(AccessRequestId id) {
        AskedAccess one = asked.ofCaseSide().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(AccountError.ACCESS_REQUEST_NOT_FOUND::told);
        changing(one.account());
        asked.dismiss(one);
    }

    public void disable(AccountId id) {
        Account account = changing(id);
        others.check(account, Touch.DISABLE);
        book.disable(account);
    }

    public void revoke(GrantId id) {
        AccountGrant grant = accounts.grant(id);
        others.check(changing(grant.account().id()), Touch.REVOKE);
        book.revoke(grant);
    }

    /** Accounts of the other side are not there. */
    private Account changing(AccountId id) {
        Account account = accounts.get(id);
        if (!account.isOfCaseSide()) {
            throw AccountError.ACCOUNT_NOT_FOUND.told(id);
        }
        if (id.equals(caller.id())) {
            throw AccountError.OWN_ACCOUNT.told();
        }
        changing.fire(new AccountChanging(id));
        return account;
    }
}
