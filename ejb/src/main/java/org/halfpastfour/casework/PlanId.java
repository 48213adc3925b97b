package org.halfpastfour.casework;

import java.util.UUID;

/** One version of a client's care plan. */
public record PlanId(UUID value) {

    public static PlanId of(UUID value) {
        return new PlanId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
