package org.halfpastfour.family;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Settlement;

/**
 * A guardian says no: what this one signed before is withdrawn, and what another guardian signs does not count.
 *
 * @param settlement what becomes of the child's bookings that it touches, where staff write it down
 */
public record RefuseConsent(ChildId child, AdultId signer, ConsentKind kind, Settlement settlement) {

    public RefuseConsent(ChildId child, AdultId signer, ConsentKind kind) {
        this(child, signer, kind, Settlement.NONE);
    }

    public RefuseConsent {
        new Checks()
                .notNull("child", child)
                .notNull("signer", signer)
                .notNull("kind", kind)
                .orThrow();
    }
}
