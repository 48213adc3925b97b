package org.halfpastfour.roster;

import java.util.UUID;

/** The id of one time that an adult was in a home. */
public record PresenceId(UUID value) {

    public static PresenceId of(UUID value) {
        return new PresenceId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
