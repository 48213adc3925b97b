package org.halfpastfour.family;

import java.util.UUID;

/** Which consent. */
public record ConsentId(UUID value) {

    public static ConsentId of(UUID value) {
        return new ConsentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
