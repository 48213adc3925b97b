package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * One-time links to set a password with: made by the city office here, by the staff of homes for their families, and used
 * by who has one. A wrong, a used and an old one are answered the same.
 */
@Stateless
public class AccessCards {

    private static final String CARD = "card";

    @Inject
    private AccountRecords accounts;

    @Inject
    private AccessCardRecords cards;

    @Inject
    private CardMaker maker;

    @Inject
    private AccountBook book;

    @Inject
    private SignInRecords signIns;

    @Inject
    private Tries tries;

    @Inject
    private Event<AccountChanging> changing;

    public AccessCards() {}

    AccessCards(
            AccountRecords accounts,
            AccessCardRecords cards,
            CardMaker maker,
            AccountBook book,
            SignInRecords signIns,
            Tries tries,
            Event<AccountChanging> changing) {
        this.accounts = accounts;
        this.cards = cards;
        this.maker = maker;
        this.book = book;
        this.signIns = signIns;
        this.tries = tries;
        this.changing = changing;
    }

    /** For anybody's account but the own one and those of the own family. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public NewCard make(AccountId account) {
        NewCard card = maker.ofCityOffice(account);
        changing.fire(new AccountChanging(account));
        return card;
    }

    /** Whose card it is, while it is good; looking at it does not use it up. */
    @PermitAll
    public Optional<CardHolder> holder(String secret, @Nullable String remote) {
        return tries.guess(CARD, remote, () -> good(secret))
                .map(good -> new CardHolder(
                        good.account().displayName(),
                        good.account().loginName(),
                        good.card().goodUntil()));
    }

    /**
     * Uses the card up, and ends a lock of the login name.
     *
     * @return the login name, to sign in with
     */
    @PermitAll
    public String use(UseCard command, @Nullable String remote) {
        Good good =
                tries.guess(CARD, remote, () -> good(command.secret())).orElseThrow(AccountError.CARD_NOT_GOOD::told);
        Account account = good.account();
        command.mustBeOf(account.loginName());
        if (!cards.use(good.card())) {
            throw AccountError.CARD_NOT_GOOD.told();
        }
        book.chooseByCard(account, command.password());
        signIns.forgive(account.loginName());
        return account.loginName();
    }

    private Optional<Good> good(String secret) {
        return cards.good(secret).flatMap(card -> accounts.find(card.account())
                .filter(Account::isActive)
                .map(account -> new Good(card, account)));
    }

    private record Good(AccessCard card, Account account) {}
}
