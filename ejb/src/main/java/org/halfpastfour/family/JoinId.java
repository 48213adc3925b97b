package org.halfpastfour.family;

import java.util.UUID;

/** Which join of two records of one person. */
public record JoinId(UUID value) {

    public static JoinId of(UUID value) {
        return new JoinId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
