package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Tries;

/** Codes that nobody gave, by who typed them: after ten within 15 minutes none is looked at for a while. */
@ApplicationScoped
class WrongCodes {

    private static final String WHAT = "code at the door";

    @Inject
    Tries tries;

    /** Refuses who typed too many of them. */
    void mustNotBeSpent(AccountId who) {
        tries.mustNotBeSpent(WHAT, who.toString());
    }

    /** Counted though what was asked is refused and rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void count(AccountId who) {
        var unused = tries.allows(WHAT, who.toString());
    }
}
