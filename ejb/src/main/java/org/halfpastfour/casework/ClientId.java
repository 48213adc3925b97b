package org.halfpastfour.casework;

import java.util.UUID;

/** A client of community rehabilitation; the same for all that belongs to the case. */
public record ClientId(UUID value) {

    public static ClientId of(UUID value) {
        return new ClientId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
