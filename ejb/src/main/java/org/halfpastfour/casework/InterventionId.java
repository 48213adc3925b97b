package org.halfpastfour.casework;

import java.util.UUID;

/** What is done for a goal. */
public record InterventionId(UUID value) {

    public static InterventionId of(UUID value) {
        return new InterventionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
