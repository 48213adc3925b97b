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
            Audit audit,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.requests = requests;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    NewCard ofCityOffice(AccountId account) {
        return make(account, false);
    }

    /** It ends when more is granted to the account: the home made it for what the account could see. */
    NewCard ofHome(AccountId account) {
        return make(account, true);
    }

    /** One after the other, so that the later one is the one that is good. */
    private NewCard make(AccountId id, boolean byHome) {
        if (id.equals(caller.id())) {
            throw new OwnAccount();
        }
        Account account = accounts.locked(id);
        if (!account.isActive()) {
            throw new AccountIsDisabled();
        }
        cards.end(id);
        String secret = CardSecret.next();
        AccessCard card = new AccessCard(id, secret, caller.id(), byHome, clock.instant());
        cards.add(card);
        requests.settle(id, caller.id());
        audit.record("account.card-made", "account", id.value(), null);
        return new NewCard(account.displayName(), account.loginName(), secret, card.goodUntil());
    }
}
