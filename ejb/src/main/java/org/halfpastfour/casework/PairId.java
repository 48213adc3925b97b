package org.halfpastfour.casework;

import java.util.UUID;

/** A newer caseworker beside an older one. */
public record PairId(UUID value) {

    public static PairId of(UUID value) {
        return new PairId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
