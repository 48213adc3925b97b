package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.programme.SessionView;

/** Who had something in a session that the home called off, in the order in which they had asked. */
public record CalledOff(SessionView session, List<FamilyToTell> families) {

    public CalledOff {
        families = List.copyOf(families);
    }

    /** How many families were not reached yet, neither by somebody nor by a message. */
    public long untold() {
        return families.stream().filter(family -> !family.knows()).count();
    }
}
