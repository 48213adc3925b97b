package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes access cards, for who has checked the right to it. Nobody makes one for the own account. */
@ApplicationScoped
class CardMaker {

    @Inject
    private AccountRecords accounts;

    @Inject
    private AccessCardRecords cards;

    @Inject
    private AccessRequestRecords requests;

    @Inject
    private OthersAccounts others;

    @Inject
    private FrontDoor door;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    CardMaker() {}

    CardMaker(
            AccountRecords accounts,
            AccessCardRecords cards,
            AccessRequestRecords requests,
            OthersAccounts others,
            FrontDoor door,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.requests = requests;
        this.others = others;
        this.door = door;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    NewCard ofCityOffice(AccountId account) {
        return make(account, false, false);
    }

    /** Two have decided about it. */
    NewCard ofTwo(AccountId account) {
        return make(account, false, true);
    }

    /** It ends when more is granted to the account: the home made it for what the account could see. */
    NewCard ofHome(AccountId account) {
        return make(account, true, false);
    }

    /**
     * One after the other, so that the later one is the one that is good. Of the case side's the database writes down who
     * made one.
     */
    private NewCard make(AccountId id, boolean byHome, boolean byTwo) {
        if (id.equals(caller.id())) {
            throw AccountError.OWN_ACCOUNT.told();
        }
        Account account = accounts.locked(id);
        if (!byTwo) {
            others.check(account, Touch.MAKE_CARD);
        }
        if (!account.isActive()) {
            throw AccountError.ACCOUNT_DISABLED.told();
        }
        cards.end(id);
        String secret = CardSecret.next();
        AccessCard card = new AccessCard(id, secret, caller.id(), byHome, clock.instant());
        door.mayHaveCard(account, card);
        cards.add(card);
        requests.settle(id, caller.id());
        if (!account.isOfCaseSide()) {
            audit.record("account.card-made", "account", id.value(), null);
        }
        return new NewCard(account.displayName(), account.loginName(), secret, card.goodUntil());
    }
}
