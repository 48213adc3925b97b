package org.halfpastfour.casework;

import java.util.UUID;

/** A station or a street point. */
public record StationId(UUID value) {

    public static StationId of(UUID value) {
        return new StationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
