package org.halfpastfour.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shared.Conflict;

/** With this account a member of staff would stand in two places: here, and where the account is staff, too. */
public final class InTwoPlaces extends Conflict {

    public static final String CODE = "in-two-places";

    private static final long serialVersionUID = 1L;

    /** @param starts of the sessions here, in order of time */
    public InTwoPlaces(String who, List<Instant> starts) {
        super(CODE, arguments(who, starts));
    }

    private static Map<String, Object> arguments(String who, List<Instant> starts) {
        Map<String, Object> arguments = StillInCharge.arguments(who, starts);
        arguments.put("minutes", Travel.BETWEEN_HOMES.toMinutes());
        return arguments;
    }
}
