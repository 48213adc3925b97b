package org.halfpastfour.programme;

import java.util.function.Consumer;
import org.halfpastfour.home.RoomChanged;
import org.halfpastfour.policy.PolicyChanged;
import org.halfpastfour.testing.Wiring;

/** What this feature listens to, for scenes of later features. */
public final class ProgrammeObservers {

    private ProgrammeObservers() {}

    public static Consumer<RoomChanged> roomChanges(Wiring wiring) {
        return wiring.get(ChangedRooms.class)::changed;
    }

    public static Consumer<PolicyChanged> policyChanges(Wiring wiring) {
        return wiring.get(ChangedRatios.class)::changed;
    }
}
