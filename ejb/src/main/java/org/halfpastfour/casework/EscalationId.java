package org.halfpastfour.casework;

import java.util.UUID;

/** One time that a special situation was reported. */
public record EscalationId(UUID value) {

    public static EscalationId of(UUID value) {
        return new EscalationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
