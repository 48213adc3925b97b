package org.halfpastfour.placing;

import org.halfpastfour.rollover.AnotherClassWanted;
import org.halfpastfour.testing.Wiring;

/** Lets rounds of wishes be asked in tests of other features. */
public final class WishObservers {

    private WishObservers() {}

    public static void of(Wiring wiring) {
        wiring.whenFired(AnotherClassWanted.class, wiring.get(WishedFirst.class)::wanted);
    }
}
