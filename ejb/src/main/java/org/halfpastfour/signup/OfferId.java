package org.halfpastfour.signup;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an offer. */
public record OfferId(UUID value) implements Serializable {

    public static OfferId of(UUID value) {
        return new OfferId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
