package org.halfpastfour.family;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Settlement;

/**
 * A consent counts no more from now on.
 *
 * @param settlement what becomes of the child's bookings that rest on it, where staff withdraw it
 */
public record WithdrawConsent(ConsentId consent, Settlement settlement) {

    public WithdrawConsent(ConsentId consent) {
        this(consent, Settlement.NONE);
    }

    public WithdrawConsent {
        new Checks().notNull("consent", consent).orThrow();
    }
}
