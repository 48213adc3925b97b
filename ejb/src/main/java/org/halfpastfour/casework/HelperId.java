package org.halfpastfour.casework;

import java.util.UUID;

/** A volunteer who pledged secrecy and goes on errands for cases. */
public record HelperId(UUID value) {

    public static HelperId of(UUID value) {
        return new HelperId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
