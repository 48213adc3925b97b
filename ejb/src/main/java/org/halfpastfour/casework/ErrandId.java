package org.halfpastfour.casework;

import java.util.UUID;

/** One errand of a helper, for one contact of a case. */
public record ErrandId(UUID value) {

    public static ErrandId of(UUID value) {
        return new ErrandId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
