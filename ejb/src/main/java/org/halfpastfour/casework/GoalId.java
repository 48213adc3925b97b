package org.halfpastfour.casework;

import java.util.UUID;

/** A goal through all its versions. */
public record GoalId(UUID value) {

    public static GoalId of(UUID value) {
        return new GoalId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
