package org.halfpastfour.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.halfpastfour.shared.Roles;

/** What the city office asks for accounts of the case side. It becomes so when a supervisor confirms it. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class CaseSideRequests {

    @Inject
    AccountRecords accounts;

    @Inject
    Event<AskedOfCaseSide> asked;

    @Inject
    Event<AccountChanging> changing;

    @Inject
    Caller caller;

    /** Of a role of the case side; also for who holds it already, for longer or for another district. */
    public void askToGrant(GrantRole command) {
        if (!command.isOfCaseSide()) {
            throw new IllegalArgumentException("Is granted without asking: " + command.role());
        }
        accounts.get(mustBeAnother(command.account()));
        asked.fire(new AskedOfCaseSide(AskedOfCaseSide.Kind.GRANT, command.account(), command));
    }

    public void askToEnable(AccountId id) {
        if (ofCaseSide(id).isActive()) {
            return;
        }
        asked.fire(new AskedOfCaseSide(AskedOfCaseSide.Kind.ENABLE, id, null));
    }

    /** For somebody whose card no supervisor may make alone. */
    public void askForCard(AccountId id) {
        if (!ofCaseSide(id).isActive()) {
            throw AccountError.ACCOUNT_DISABLED.told();
        }
        asked.fire(new AskedOfCaseSide(AskedOfCaseSide.Kind.CARD, id, null));
    }

    private Account ofCaseSide(AccountId id) {
        Account account = accounts.get(mustBeAnother(id));
        if (!account.isOfCaseSide()) {
            throw AccountError.ACCOUNT_NOT_FOUND.told(id);
        }
        return account;
    }

    private AccountId mustBeAnother(AccountId id) {
        if (id.equals(caller.id())) {
            throw AccountError.OWN_ACCOUNT.told();
        }
        changing.fire(new AccountChanging(id));
        return id;
    }
}
