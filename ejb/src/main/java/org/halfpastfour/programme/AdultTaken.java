package org.halfpastfour.programme;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** An adult is in another session at this time. */
public final class AdultTaken extends Conflict {

    public static final String CODE = "adult-taken";

    private static final long serialVersionUID = 1L;

    public AdultTaken(String who, String with, Instant start, Instant end) {
        super(CODE, arguments(who, with, start, end));
    }

    private static Map<String, Object> arguments(String who, String with, Instant start, Instant end) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("who", who);
        arguments.put("with", with);
        arguments.put("start", start);
        arguments.put("end", end);
        return arguments;
    }
}
