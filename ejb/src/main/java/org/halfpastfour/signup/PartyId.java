package org.halfpastfour.signup;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a party. */
public record PartyId(UUID value) implements Serializable {

    public static PartyId of(UUID value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
