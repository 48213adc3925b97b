package org.halfpastfour.casework;

import java.util.UUID;

/** A review of a case, through all its states. */
public record ReviewId(UUID value) {

    public static ReviewId of(UUID value) {
        return new ReviewId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
