package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cards that two have decided about, for the feature that has checked it. Works inside a transaction. */
@ApplicationScoped
public class ConfirmedCards {

    @Inject
    CardMaker maker;

    public NewCard make(AccountId account) {
        return maker.ofTwo(account);
    }
}
