package org.halfpastfour.signup;

import org.halfpastfour.programme.PlacesChanged;
import org.halfpastfour.programme.SessionCancelled;
import org.halfpastfour.programme.SessionMoved;
import org.halfpastfour.testing.Wiring;

/** What this feature hears of others, for a wiring of which another feature's test asks. */
public final class SignUpObservers {

    private SignUpObservers() {}

    public static Wiring of(Wiring wiring) {
        ChangedSessions changes = wiring.get(ChangedSessions.class);
        return wiring.whenFired(SessionCancelled.class, changes::cancelled)
                .whenFired(SessionMoved.class, changes::moved)
                .whenFired(PlacesChanged.class, changes::placesChanged);
    }
}
