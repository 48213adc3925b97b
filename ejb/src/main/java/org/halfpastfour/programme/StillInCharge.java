package org.halfpastfour.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Sessions to come cannot do without a member of staff: fewer than two adults would be left, or too few for those booked. */
public final class StillInCharge extends Conflict {

    public static final String CODE = "still-in-charge";

    private static final long serialVersionUID = 1L;
    private static final int SAID = 5;

    /** @param starts of these sessions, in order of time */
    public StillInCharge(String who, List<Instant> starts) {
        super(CODE, arguments(who, starts));
    }

    /** The first of them; a home knows its sessions of one adult by their time. */
    static Map<String, Object> arguments(String who, List<Instant> starts) {
        return Arguments.of(
                "who",
                who,
                "count",
                starts.size(),
                "starts",
                starts.stream().limit(SAID).toList());
    }
}
