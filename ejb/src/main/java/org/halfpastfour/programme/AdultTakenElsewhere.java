package org.halfpastfour.programme;

import java.time.Instant;
import java.util.Map;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** An adult is in charge of something in another home at this time, or has no time left for the way. */
public final class AdultTakenElsewhere extends Conflict {

    public static final String CODE = "adult-taken-elsewhere";

    private static final long serialVersionUID = 1L;

    public AdultTakenElsewhere(String who, Instant start, Instant end) {
        super(CODE, arguments(who, start, end));
    }

    private static Map<String, Object> arguments(String who, Instant start, Instant end) {
        Map<String, Object> arguments = Arguments.of("who", who, "start", start, "end", end);
        arguments.put("minutes", Travel.BETWEEN_HOMES.toMinutes());
        return arguments;
    }
}
