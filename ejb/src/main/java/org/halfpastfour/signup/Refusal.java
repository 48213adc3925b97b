package org.halfpastfour.signup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.shared.DomainException;

/** Why a session is not for somebody, with the arguments of the reason's text. */
record Refusal(Reason reason, Map<String, Object> arguments) {

    Refusal {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    Refusal(Reason reason) {
        this(reason, Map.of());
    }

    /** The fact that stops the request of this person. */
    DomainException about(String name) {
        return switch (reason) {
            case ALREADY_BOOKED -> SignUpError.ALREADY_BOOKED.told(name);
            case OVERLAPS -> SignUpError.OVERLAPS.saying(named(name));
            case NOT_OPEN_YET, CLOSED, PAST, CANCELLED -> ProgrammeError.SESSION_CLOSED.saying(told(name));
            default -> SignUpError.NOT_ELIGIBLE.saying(told(name));
        };
    }

    private Map<String, Object> named(String name) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", name);
        named.putAll(arguments);
        return named;
    }

    /** The arguments with who it is about and why, as the texts of facts want them. */
    Map<String, Object> told(String name) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", name);
        told.put("reason", reason.code());
        arguments.forEach(told::putIfAbsent);
        return told;
    }
}
