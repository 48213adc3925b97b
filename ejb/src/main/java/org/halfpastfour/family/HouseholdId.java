package org.halfpastfour.family;

import java.util.UUID;

/** Which household. */
public record HouseholdId(UUID value) {

    public static HouseholdId of(UUID value) {
        return new HouseholdId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
