package org.halfpastfour.home;

import java.util.UUID;

/** Which youth home. */
public record HomeId(UUID value) {

    public static HomeId of(UUID value) {
        return new HomeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
