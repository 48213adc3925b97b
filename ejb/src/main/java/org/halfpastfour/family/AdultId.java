package org.halfpastfour.family;

import java.util.UUID;

/** Which adult. */
public record AdultId(UUID value) {

    public static AdultId of(UUID value) {
        return new AdultId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
