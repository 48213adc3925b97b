package org.halfpastfour.casework;

import java.util.UUID;

/** A title or licence of a caseworker. */
public record TitleId(UUID value) {

    public static TitleId of(UUID value) {
        return new TitleId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
