package org.halfpastfour.attendance;

import org.halfpastfour.family.AdultBarred;
import org.halfpastfour.signup.BookingEnds;
import org.halfpastfour.testing.Wiring;

/** What this feature hears of others, for a wiring of which another feature's test asks. */
public final class AttendanceObservers {

    private AttendanceObservers() {}

    public static Wiring of(Wiring wiring) {
        return wiring.whenFired(
                        BookingEnds.class, ended -> wiring.get(CancelRule.class).check(ended))
                .whenFired(AdultBarred.class, barred -> wiring.get(BarredCollectors.class)
                        .barred(barred));
    }
}
