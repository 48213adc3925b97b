package org.halfpastfour.signup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Somebody of the request has another session at this time, or too close to it at another home. */
public final class Overlaps extends Conflict {

    public static final String CODE = "overlaps";

    private static final long serialVersionUID = 1L;

    public Overlaps(Map<String, Object> arguments) {
        super(CODE, arguments);
    }

    static Map<String, Object> arguments(String with, Instant start, Instant end) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("with", with);
        arguments.put("start", start);
        arguments.put("end", end);
        return arguments;
    }
}
