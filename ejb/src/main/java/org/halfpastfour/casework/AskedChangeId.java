package org.halfpastfour.casework;

import java.util.UUID;

/** Identifies what was asked for an account of the case side. */
public record AskedChangeId(UUID value) {

    public static AskedChangeId of(UUID value) {
        return new AskedChangeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
