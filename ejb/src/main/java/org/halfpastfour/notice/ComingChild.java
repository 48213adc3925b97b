package org.halfpastfour.notice;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;

/** A child of a household that comes to a session soon. */
record ComingChild(UUID household, UUID child, UUID session) {

    Receiver receiver() {
        return Receiver.of(new HouseholdId(household));
    }
}
