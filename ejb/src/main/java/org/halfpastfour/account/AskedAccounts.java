package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who forgot the password, for the feature that knows families and has checked who asks. Works inside a transaction. */
@ApplicationScoped
public class AskedAccounts {

    private static final String FORGOTTEN = "forgotten";

    @Inject
    private AccessRequestRecords requests;

    @Inject
    private Tries tries;

    @Inject
    private AccountRecords accounts;

    @Inject
    private OthersAccounts others;

    @Inject
    private Event<CaseSideChange> caseSide;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    /** Refuses an address that has asked too often. */
    public void count(@Nullable String remote) {
        var unused = tries.count(FORGOTTEN, remote);
    }

    /**
     * @param account null when nobody has the name: the same is done all the same
     * @param home whose staff may make the card, or null for the city office
     */
    public void ask(@Nullable AccountId account, @Nullable UUID home) {
        requests.ask(account, home);
    }

    public List<AskedAccess> ofHome(UUID home) {
        return requests.ofHome(home);
    }

    public List<AskedAccess> ofCityOffice() {
        return requests.ofCityOffice();
    }

    List<AskedAccess> ofCaseSide() {
        return requests.ofCaseSide();
    }

    /** It was not the person. */
    public void dismiss(AskedAccess asked) {
        Account account = accounts.get(asked.account());
        others.check(account, Touch.REFUSE_CARD);
        requests.settle(asked.account(), caller.id());
        if (account.isOfCaseSide()) {
            caseSide.fire(new CaseSideChange("account.card-refused", account.id(), null));
        } else {
            audit.record("account.card-refused", "account", account.id().value(), null);
        }
    }
}
